import type { Feature, FeatureCollection, LineString, Point, Position } from 'geojson';
import { formatMoment } from '../../i18n/format-date.ts';
import type { Language } from '../../i18n/language.ts';
import { instantToIso } from '../../time/instant.ts';
import type { ExchangedStop, ExchangedTour } from '../exchanged-tour.ts';
import { roundDegrees } from '../format-degrees.ts';
import { tidyTour } from '../tidy-tour.ts';

const roundPosition = (position: Position): Position => position.slice(0, 2).map(roundDegrees);

function writeStop(stop: ExchangedStop, index: number, language: Language): Feature<Point> {
  const { position, hour, ...rest } = stop;
  return {
    type: 'Feature',
    properties: {
      kind: 'stop',
      number: index + 1,
      ...rest,
      ...(hour !== undefined && {
        hour: instantToIso(hour),
        hourInWords: formatMoment(hour, language)
      })
    },
    geometry: { type: 'Point', coordinates: roundPosition(position) }
  };
}

/** The way and what is said of the whole tour. A line has two positions at least (RFC 7946, 3.1.4). */
function writeRoute(tour: ExchangedTour): Feature<LineString | null> {
  const { name, description, route, start, link, attribution, licence } = tour;
  return {
    type: 'Feature',
    properties: {
      kind: 'tour',
      name,
      description,
      start: start === undefined ? undefined : instantToIso(start),
      link,
      attribution,
      licence
    },
    geometry:
      route.length < 2 ? null : { type: 'LineString', coordinates: route.map(roundPosition) }
  };
}

/**
 * A tour as GeoJSON (RFC 7946): a point for each stop, then the way as a line. All that is ours stands in
 * `properties`. Hours of 1917 are New Style, on the clock of the city, without a zone.
 */
export function exportGeojson(untidy: ExchangedTour, language: Language): string {
  const tour = tidyTour(untidy);
  const collection: FeatureCollection<Point | LineString | null> = {
    type: 'FeatureCollection',
    features: [
      ...tour.stops.map((stop, index) => writeStop(stop, index, language)),
      writeRoute(tour)
    ]
  };
  return `${JSON.stringify(collection, undefined, 1)}\n`;
}
