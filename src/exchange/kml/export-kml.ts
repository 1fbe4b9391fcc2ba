import type { Position } from 'geojson';
import { exchangeWordsIn } from '../../i18n/exchange-words.ts';
import type { Language } from '../../i18n/language.ts';
import { instantToIso } from '../../time/instant.ts';
import { formatDatedDescription } from '../dated-description.ts';
import type { ExchangedStop, ExchangedTour } from '../exchanged-tour.ts';
import { formatDegrees } from '../format-degrees.ts';
import { listStopData } from '../stop-data.ts';
import { tidyTour } from '../tidy-tour.ts';
import { element, textElement, xmlDocument } from '../xml/write-xml.ts';
import type { XmlText } from '../xml/write-xml.ts';

/** Altitude is left out: without one, KML lays things on the ground. */
const formatPosition = ([longitude = Number.NaN, latitude = Number.NaN]: Position): string =>
  `${formatDegrees(longitude)},${formatDegrees(latitude)}`;

/** Readers of KML take a description for HTML: signs that could begin a tag or an entity are masked. */
const maskHtml = (text: string | undefined): string | undefined =>
  text?.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** What KML has no element for, and the description once more as it was written. */
function extendedData(
  data: readonly (readonly [string, string | undefined])[]
): XmlText | undefined {
  const members = data.flatMap(([name, text]) =>
    text === undefined ? [] : [element('Data', { name }, element('value', {}, text))]
  );
  return members.length === 0 ? undefined : element('ExtendedData', {}, members);
}

const writeStop = (stop: ExchangedStop, language: Language): XmlText =>
  element(
    'Placemark',
    {},
    textElement('name', stop.name),
    textElement('description', maskHtml(formatDatedDescription(stop, language))),
    extendedData([
      ['note', stop.note],
      ['description', stop.description],
      ['citations', stop.citations],
      ...listStopData(stop)
    ]),
    element('Point', {}, element('coordinates', {}, formatPosition(stop.position)))
  );

function writeRoute({ route }: ExchangedTour, name: string): XmlText | undefined {
  if (route.length < 2) return undefined;
  const coordinates = route.map(formatPosition).join(' ');
  return element(
    'Placemark',
    {},
    textElement('name', name),
    element('LineString', {}, element('tessellate', {}, 1), element('coordinates', {}, coordinates))
  );
}

/**
 * A tour as KML 2.2 (OGC 07-147r2): a folder of stops, then the way. The hour of 1917 is said in words
 * and kept as data, not as a `TimeStamp`: with one, Google Earth would hide stops behind its own slider.
 */
export function exportKml(untidy: ExchangedTour, language: Language): string {
  const tour = tidyTour(untidy);
  const words = exchangeWordsIn(language);
  const content = element(
    'Document',
    {},
    textElement('name', tour.name),
    textElement('description', maskHtml(tour.description)),
    extendedData([
      ['description', tour.description],
      ['start', tour.start === undefined ? undefined : instantToIso(tour.start)],
      ['link', tour.link],
      ['attribution', tour.attribution],
      ['licence', tour.licence]
    ]),
    element(
      'Folder',
      {},
      textElement('name', words.stops),
      tour.stops.map((stop) => writeStop(stop, language))
    ),
    writeRoute(tour, words.route)
  );
  return xmlDocument(element('kml', { xmlns: 'http://www.opengis.net/kml/2.2' }, content));
}
