import type { Position } from 'geojson';
import type {
  Atlas,
  AtlasEvent,
  Claim,
  Evidence,
  LocalText,
  Movement,
  Place,
  Source
} from '../../model/atlas.ts';
import { roundDegrees } from '../format-degrees.ts';
import {
  ATTRIBUTION,
  LICENCE,
  PREFIX,
  PREFIX_CONTEXT,
  TIME_NOTE,
  identify
} from './export-frame.ts';
import type { ExportFrame } from './export-frame.ts';
import { sayInEach } from './flat-row.ts';
import { tellClaim } from './tell-claim.ts';
import { writeTime } from './write-time.ts';

/** What schema.org has no word for; the prefix is this map's own. */
const own = (name: string): string => `${PREFIX}:${name}`;

const inEach = ({ en, ru }: LocalText) => [
  { '@language': 'en', '@value': en },
  ...(ru === undefined ? [] : [{ '@language': 'ru', '@value': ru }])
];

const coordinatesOf = ([longitude = 0, latitude = 0]: Position) => ({
  '@type': 'GeoCoordinates',
  longitude: roundDegrees(longitude),
  latitude: roundDegrees(latitude)
});

/** What an assertion rests on: works, each with the place in it, how sure it is, what was inferred. */
const supportOf = ({ citations, inference, certainty }: Evidence, frame: ExportFrame) => ({
  subjectOf: citations.map(({ source, locator }) => ({
    '@type': 'CreativeWork',
    isPartOf: { '@id': identify('source', source, frame) },
    ...(locator && { description: inEach(locator) })
  })),
  [own('certainty')]: certainty,
  ...(inference && { [own('inference')]: inEach(inference) })
});

const windowOf = ({ beginning, start, end }: Claim | AtlasEvent) => ({
  startDate: writeTime(start),
  endDate: writeTime(end),
  [own('earliest')]: writeTime(beginning.earliest),
  [own('latest')]: writeTime(beginning.latest)
});

const sourceNode = (source: Source, frame: ExportFrame) => ({
  '@id': identify('source', source.key, frame),
  '@type': 'CreativeWork',
  name: source.title,
  author: { '@type': 'Person', name: source.author },
  dateCreated: source.year,
  bookEdition: source.edition,
  abstract: inEach(source.reliability)
});

const placeNode = (place: Place, frame: ExportFrame) => ({
  '@id': identify('place', place.id, frame),
  '@type': 'Place',
  name: inEach(place.name),
  alternateName: inEach(place.nameToday),
  address: inEach(place.address),
  description: inEach(place.significance),
  geo: coordinatesOf(place.position),
  additionalType: own(`kind/${place.kind}`)
});

const claimNodes = (place: Place, atlas: Atlas, frame: ExportFrame) =>
  place.control.map((claim, index) => ({
    '@id': `${identify('place', place.id, {})}/${String(index + 1)}`,
    '@type': 'Event',
    additionalType: own('claim-of-control'),
    name: inEach(sayInEach((language) => tellClaim(place, claim, atlas, language))),
    description: inEach(claim.summary),
    location: { '@id': identify('place', place.id, frame) },
    [own('side')]: claim.side,
    ...(claim.passability && { [own('passability')]: claim.passability }),
    ...windowOf(claim),
    ...supportOf(claim, frame),
    ...(claim.accounts.length > 0 && {
      [own('account')]: claim.accounts.map(({ text }) => ({ description: inEach(text) }))
    })
  }));

const eventNode = (event: AtlasEvent, frame: ExportFrame) => ({
  '@id': identify('event', event.id, frame),
  '@type': 'Event',
  name: inEach(event.title),
  description: inEach(event.summary),
  location: { '@id': identify('place', event.place, frame) },
  ...windowOf(event),
  ...supportOf(event, frame)
});

const movementNode = (movement: Movement, frame: ExportFrame) => ({
  '@id': identify('movement', movement.id, frame),
  '@type': 'Event',
  additionalType: own('movement'),
  name: inEach(movement.actor),
  startDate: writeTime(movement.start),
  endDate: writeTime(movement.end),
  location: movement.waypoints.map(({ position, place }) =>
    place === undefined
      ? { '@type': 'Place', geo: coordinatesOf(position) }
      : { '@id': identify('place', place, frame) }
  ),
  ...supportOf(movement, frame)
});

/**
 * All of it as JSON-LD with the words of schema.org: a data set with its licence, the works, places, and as
 * events all claims of control, events and movements.
 */
export function exportJsonLd(atlas: Atlas, frame: ExportFrame = {}): string {
  const places = [...atlas.places.values()];
  const works = [...atlas.sources.values()].filter(({ editors }) => !editors);
  const graph = [
    {
      '@id': own('atlas'),
      '@type': 'Dataset',
      name: inEach(atlas.title),
      description: TIME_NOTE,
      license: LICENCE,
      creditText: ATTRIBUTION,
      temporalCoverage: `${writeTime(atlas.span.start)}/${writeTime(atlas.span.end)}`,
      citation: works.map(({ key }) => ({ '@id': identify('source', key, frame) })),
      ...(frame.address !== undefined && { url: frame.address })
    },
    ...works.map((source) => sourceNode(source, frame)),
    ...places.map((place) => placeNode(place, frame)),
    ...places.flatMap((place) => claimNodes(place, atlas, frame)),
    ...atlas.events.map((event) => eventNode(event, frame)),
    ...atlas.movements.map((movement) => movementNode(movement, frame))
  ];
  const context = [{ '@vocab': 'https://schema.org/' }, PREFIX_CONTEXT];
  return `${JSON.stringify({ '@context': context, '@graph': graph }, undefined, 1)}\n`;
}
