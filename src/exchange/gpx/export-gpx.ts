import { title } from '../../../geo/atlas.json';
import type { Position } from 'geojson';
import type { Language } from '../../i18n/language.ts';
import { instantToIso } from '../../time/instant.ts';
import { formatDatedDescription } from '../dated-description.ts';
import type { ExchangedStop, ExchangedTour } from '../exchanged-tour.ts';
import { formatDegrees } from '../format-degrees.ts';
import { listStopData } from '../stop-data.ts';
import { tidyTour } from '../tidy-tour.ts';
import { element, textElement, xmlDocument } from '../xml/write-xml.ts';
import type { XmlText } from '../xml/write-xml.ts';
import { TOUR_NAMESPACE } from './tour-namespace.ts';

const CREATOR = title.en;

const pointAttributes = ([longitude = Number.NaN, latitude = Number.NaN]: Position) => ({
  lat: formatDegrees(latitude),
  lon: formatDegrees(longitude)
});

/** An `extensions` element with the data, or nothing where there are none. */
function extensions(data: readonly (readonly [string, string])[]): XmlText | undefined {
  if (data.length === 0) return undefined;
  const members = data.map(([name, text]) => element(`tour:${name}`, {}, text));
  return element('extensions', {}, members);
}

const link = (href: string | undefined): XmlText | undefined =>
  href === undefined ? undefined : element('link', { href });

/** Both `wpt` and `rtept` are of the schema's `wptType`: the order of its members is fixed. */
const writeStop = (name: 'wpt' | 'rtept', stop: ExchangedStop, language: Language): XmlText =>
  element(
    name,
    pointAttributes(stop.position),
    textElement('name', stop.name),
    textElement('cmt', stop.note),
    textElement('desc', formatDatedDescription(stop, language)),
    textElement('src', stop.citations),
    extensions(listStopData(stop))
  );

const writeMetadata = (tour: ExchangedTour): XmlText =>
  element(
    'metadata',
    {},
    textElement('name', tour.name),
    textElement('desc', tour.description),
    tour.attribution === undefined
      ? undefined
      : element('copyright', { author: tour.attribution }, textElement('license', tour.licence)),
    link(tour.link)
  );

const writeRoute = (tour: ExchangedTour, language: Language): XmlText =>
  element(
    'rte',
    {},
    textElement('name', tour.name),
    textElement('desc', tour.description),
    link(tour.link),
    extensions(tour.start === undefined ? [] : [['start', instantToIso(tour.start)]]),
    tour.stops.map((stop) => writeStop('rtept', stop, language))
  );

function writeTrack({ name, route }: ExchangedTour): XmlText | undefined {
  if (route.length === 0) return undefined;
  const points = route.map((position) => element('trkpt', pointAttributes(position)));
  return element('trk', {}, textElement('name', name), element('trkseg', {}, points));
}

/**
 * A tour as GPX 1.1: `wpt` for the stops, `rte` for the plan, `trk` for the way through the streets.
 * `time` is left out everywhere: the schema means by it the making of the file, in UTC, and so neither
 * the hour of 1917 nor the start of a walk. Order of members: the schema's `gpxType` and `wptType`.
 */
export function exportGpx(untidy: ExchangedTour, language: Language): string {
  const tour = tidyTour(untidy);
  const root = element(
    'gpx',
    {
      version: '1.1',
      creator: CREATOR,
      xmlns: 'http://www.topografix.com/GPX/1/1',
      'xmlns:tour': TOUR_NAMESPACE
    },
    writeMetadata(tour),
    tour.stops.map((stop) => writeStop('wpt', stop, language)),
    writeRoute(tour, language),
    writeTrack(tour)
  );
  return xmlDocument(root);
}
