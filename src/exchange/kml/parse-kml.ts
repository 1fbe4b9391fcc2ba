import type { Position } from 'geojson';
import { isoToInstant } from '../../time/instant.ts';
import { withoutHour } from '../dated-description.ts';
import { endsOf, parseDegrees } from '../found-tour.ts';
import type { FoundStop, FoundTour } from '../found-tour.ts';
import { parseStopData } from '../stop-data.ts';
import { childrenNamed, descendantsNamed, textOfChild } from '../xml/read-xml.ts';
import type { XmlElement } from '../xml/read-xml.ts';

/** `30.3,59.9,12` → longitude and latitude. */
function parsePosition(tuple: string): Position {
  const [longitude, latitude] = tuple.split(',');
  return [parseDegrees(longitude), parseDegrees(latitude)];
}

/** All positions of the `coordinates` of a geometry: tuples with blanks between. */
const positionsOf = (geometry: XmlElement): Position[] =>
  (textOfChild(geometry, 'coordinates') ?? '')
    .split(/\s+/)
    .filter((tuple) => tuple !== '')
    .map(parsePosition);

/** Google's `gx:Track` writes `30.3 59.9 12`, one element for each position. */
const trackOf = (track: XmlElement): Position[] =>
  childrenNamed(track, 'coord').map(({ text }) =>
    parsePosition(text.trim().replaceAll(/\s+/g, ','))
  );

/** Named texts of `ExtendedData`; GIS programs write `SimpleData` for what was `Data`. */
function dataOf(feature: XmlElement): ReadonlyMap<string, string> {
  const extended = childrenNamed(feature, 'ExtendedData');
  const entries = extended.flatMap((element) => [
    ...descendantsNamed(element, 'Data').map((data) => [data, textOfChild(data, 'value')] as const),
    ...descendantsNamed(element, 'SimpleData').map((data) => [data, data.text] as const)
  ]);
  return new Map(entries.map(([data, text = '']) => [data.attributes.get('name') ?? '', text]));
}

function readStop(placemark: XmlElement, [longitude = NaN, latitude = NaN]: Position): FoundStop {
  const data = dataOf(placemark);
  const stopData = parseStopData((name) => data.get(name));
  const shown = textOfChild(placemark, 'description') ?? '';
  return {
    name: textOfChild(placemark, 'name') ?? '',
    longitude,
    latitude,
    note: data.get('note'),
    description: data.get('description') ?? withoutHour(shown.trim(), stopData.hour),
    citations: data.get('citations'),
    ...stopData
  };
}

/**
 * Reads KML, any version. Stops are the points in the order of the file, folders and all; without any,
 * the two ends of the lines. A description stays the plain text it is, tags included.
 */
export function parseKml(root: XmlElement): FoundTour {
  const placemarks = descendantsNamed(root, 'Placemark');
  const stops = placemarks.flatMap((placemark) =>
    descendantsNamed(placemark, 'Point').map((point) =>
      readStop(placemark, positionsOf(point)[0] ?? [])
    )
  );
  const route = placemarks.flatMap((placemark) => [
    ...descendantsNamed(placemark, 'LineString').flatMap(positionsOf),
    ...descendantsNamed(placemark, 'Track').flatMap(trackOf)
  ]);
  const document = childrenNamed(root, 'Document')[0] ?? childrenNamed(root, 'Folder')[0] ?? root;
  const data = dataOf(document);
  return {
    name: textOfChild(document, 'name') ?? '',
    description: data.get('description') ?? textOfChild(document, 'description'),
    start: isoToInstant(data.get('start') ?? ''),
    stops: stops.length > 0 ? stops : endsOf(route),
    route
  };
}
