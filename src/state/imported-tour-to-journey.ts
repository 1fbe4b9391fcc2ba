import type { Position } from 'geojson';
import { exchangeWordsIn } from '../i18n/exchange-words.ts';
import { LANGUAGES, textIn } from '../i18n/language.ts';
import type { Language } from '../i18n/language.ts';
import { fileWordsIn } from '../i18n/tour-file-words.ts';
import type { Atlas } from '../model/atlas.ts';
import { DEFAULT_DWELL, DEFAULT_TALK, EMPTY_JOURNEY, findStopName } from '../routing/journey.ts';
import type { Journey, Stop } from '../routing/journey.ts';
import { LONGEST_NOTE } from '../routing/journey-link.ts';
import { metresBetween } from '../routing/street-graph.ts';
import type { ExchangedStop, ImportedTour } from '../exchange/exchanged-tour.ts';

/** What of a stop of a file does not fit this atlas; `number` counts from 1. */
export type AtlasFault = {
  readonly number: number;
  readonly name: string;
} & (
  | { readonly kind: 'unknown-place' | 'unknown-event'; readonly id: string }
  /** The stop lies `metres` away from the place or event that it names. */
  | { readonly kind: 'moved'; readonly metres: number }
  | { readonly kind: 'hour-outside' | 'note-cut' }
);

/** A plan, and what of the file could not be taken into it. */
export interface ImportedJourney {
  readonly journey: Journey;
  readonly faults: readonly AtlasFault[];
}

/** One sentence: what is wrong, where, what was done about it. */
export const formatAtlasFault = (fault: AtlasFault, language: Language): string => {
  const words = fileWordsIn(language).atlasFaults;
  if ('id' in fault) return words[fault.kind](fault);
  return 'metres' in fault ? words.moved(fault) : words[fault.kind](fault);
};

/** Metres within which a stop of a file counts as the place or event it names: formats round positions. */
const SAME_POSITION = 30;

type Identity = Pick<Stop, 'position' | 'place' | 'event'>;

interface Settling {
  readonly atlas: Atlas;
  /** What a stop is called that has no name of its own. */
  readonly nameOf: (stop: Stop) => string;
  readonly report: (fault: AtlasFault) => void;
}

/** The place or event a stop names, at its position in the atlas; else the point where the file has it. */
function identify(stop: ExchangedStop, number: number, { atlas, report }: Settling): Identity {
  const { name, position } = stop;
  const found = findNamed(stop, number, { atlas, report });
  if (!found) return { position };
  const metres = metresBetween(position, found.position);
  if (metres <= SAME_POSITION) return found;
  report({ kind: 'moved', number, name, metres: Math.round(metres) });
  return { position };
}

function findNamed(
  { name, place: placeId, event: eventId }: ExchangedStop,
  number: number,
  { atlas, report }: Pick<Settling, 'atlas' | 'report'>
): Identity | undefined {
  const event = atlas.events.find(({ id }) => id === eventId);
  if (event) return { position: event.geometry.coordinates, place: event.place, event: event.id };
  if (eventId !== undefined) report({ kind: 'unknown-event', number, name, id: eventId });
  const place = placeId === undefined ? undefined : atlas.places.get(placeId);
  if (place) return { position: place.position, place: place.id };
  if (placeId !== undefined) report({ kind: 'unknown-place', number, name, id: placeId });
  return undefined;
}

/** The name that the visitor gave, if it is another one than the map gives by itself. */
function ownNameOf(name: string, stop: Stop, { atlas, nameOf }: Settling): string | undefined {
  const known = findStopName(stop, atlas);
  const isGiven =
    name === nameOf(stop) ||
    (known !== undefined && LANGUAGES.some((language) => textIn(known, language) === name));
  return isGiven ? undefined : name;
}

function settleStop(stop: ExchangedStop, number: number, settling: Settling): Stop {
  const { name, note, description, hour, dwell, talk } = stop;
  const { span } = settling.atlas;
  const identity = identify(stop, number, settling);
  const isWithin = hour !== undefined && hour >= span.start && hour < span.end;
  if (hour !== undefined && !isWithin) settling.report({ kind: 'hour-outside', number, name });
  // Of a place or an event the map tells itself; what another program says of its points is kept.
  const isPoint = identity.place === undefined;
  const noted = [note, ...(isPoint ? [description] : [])].filter(Boolean).join('\n');
  if (noted.length > LONGEST_NOTE) settling.report({ kind: 'note-cut', number, name });
  const isTimed = dwell !== undefined || talk !== undefined;
  const settled: Stop = {
    ...identity,
    dwell: dwell ?? (isTimed ? 0 : DEFAULT_DWELL),
    talk: talk ?? (isTimed ? 0 : DEFAULT_TALK),
    ...(isWithin && { hour }),
    ...(noted !== '' && { note: noted.slice(0, LONGEST_NOTE) })
  };
  const ownName = ownNameOf(name, settled, settling);
  return ownName === undefined ? settled : { ...settled, name: ownName };
}

const isSame = (a: Position | undefined, b: Position | undefined): boolean =>
  a !== undefined && b !== undefined && metresBetween(a, b) < 1;

/** Whether the last stop is the first one again, as a round trip is written. */
function isRoundTrip({ stops }: ImportedTour): boolean {
  const [first, last] = [stops[0], stops.at(-1)];
  return (
    stops.length > 2 &&
    first?.name === last?.name &&
    isSame(first?.position, last?.position) &&
    last?.dwell === undefined &&
    last?.talk === undefined
  );
}

/**
 * Makes a plan of a tour from a file. Ids are looked up in this atlas; what it does not have becomes a
 * point with its name, and is told.
 * @param nameOf what a stop without a name of its own is called
 */
export function importedTourToJourney(
  tour: ImportedTour,
  atlas: Atlas,
  nameOf: (stop: Stop) => string
): ImportedJourney {
  const faults: AtlasFault[] = [];
  const settling = { atlas, nameOf, report: (fault: AtlasFault) => faults.push(fault) };
  const roundTrip = isRoundTrip(tour);
  const isUnnamed = LANGUAGES.some(
    (language) => exchangeWordsIn(language).unnamedTour === tour.name
  );
  const journey: Journey = {
    ...EMPTY_JOURNEY,
    ...(!isUnnamed && { name: tour.name }),
    stops: (roundTrip ? tour.stops.slice(0, -1) : tour.stops).map((stop, index) =>
      settleStop(stop, index + 1, settling)
    ),
    roundTrip,
    ...(tour.start !== undefined && { start: tour.start })
  };
  return { journey, faults };
}
