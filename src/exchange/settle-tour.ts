import type { Position } from 'geojson';
import { exchangeWordsIn } from '../i18n/exchange-words.ts';
import type { Language } from '../i18n/language.ts';
import type { Atlas } from '../model/atlas.ts';
import {
  MAX_NAME_LENGTH,
  MAX_ROUTE_POSITIONS,
  MAX_STOPS,
  MAX_TEXT_LENGTH
} from './exchange-limits.ts';
import type { ExchangedStop, ImportedTour } from './exchanged-tour.ts';
import { roundDegrees } from './format-degrees.ts';
import type { FoundStop, FoundTour } from './found-tour.ts';
import type { ImportFault } from './import-fault.ts';
import { toPlainLine, toPlainText } from './plain-text.ts';
import { tidyTexts } from './tidy-tour.ts';

/** What an import needs to know of the map. */
export interface ImportFrame {
  /** `[west, south, east, north]` of the map. */
  readonly bounds: Atlas['bounds'];
  /** For the names of stops that have none. */
  readonly language: Language;
}

/** A tour, or `undefined` with the reason among the faults. */
export interface ImportResult {
  readonly tour: ImportedTour | undefined;
  readonly faults: readonly ImportFault[];
}

/** How many misplaced stops are told one by one. */
const MAX_TOLD = 10;

/** Characters of a name inside a sentence. */
const MAX_TOLD_NAME = 60;

const isWithin = (longitude: number, latitude: number, bounds: ImportFrame['bounds']): boolean => {
  const [west, south, east, north] = bounds;
  return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
};

function findMisplacement(
  stop: FoundStop,
  index: number,
  frame: ImportFrame
): ImportFault | undefined {
  const { longitude, latitude } = stop;
  const name = toPlainLine(stop.name.slice(0, MAX_TOLD_NAME));
  const named = { number: index + 1, name };
  if (!Number.isFinite(longitude) || !Number.isFinite(latitude))
    return { kind: 'no-position', ...named };
  if (isWithin(longitude, latitude, frame.bounds)) return undefined;
  return { kind: 'outside', longitude, latitude, ...named };
}

const tellMisplaced = (misplaced: readonly ImportFault[]): readonly ImportFault[] =>
  misplaced.length <= MAX_TOLD
    ? misplaced
    : [
        ...misplaced.slice(0, MAX_TOLD),
        { kind: 'more-misplaced', count: misplaced.length - MAX_TOLD }
      ];

/** Cuts a plain text; it ends anew, for half a pair or a blank may have come to its end. */
const cut = (text: string, limit: number): string =>
  text.length <= limit ? text : toPlainText(text.slice(0, limit));

/** The texts of a stop within their limits, and whether any had to be cut. */
function cutTexts({ name, note, description, citations }: FoundStop) {
  const line = toPlainLine(name);
  const texts = tidyTexts({ note, description, citations });
  const isCut =
    line.length > MAX_NAME_LENGTH ||
    Object.values(texts).some((text) => text.length > MAX_TEXT_LENGTH);
  for (const key of ['note', 'description', 'citations'] as const)
    if (texts[key] !== undefined) texts[key] = cut(texts[key], MAX_TEXT_LENGTH);
  return { name: cut(line, MAX_NAME_LENGTH), texts, isCut };
}

function settleStop(
  found: FoundStop,
  number: number,
  frame: ImportFrame,
  faults: ImportFault[]
): ExchangedStop {
  const { longitude, latitude, note: _n, description: _d, citations: _c, ...data } = found;
  const { name: ownName, texts, isCut } = cutTexts(found);
  const name = ownName || exchangeWordsIn(frame.language).unnamedStop(number);
  if (isCut) faults.push({ kind: 'shortened', number, name: cut(name, MAX_TOLD_NAME) });
  return { ...data, ...texts, name, position: [longitude, latitude].map(roundDegrees) };
}

/** The part of a way that lies on the map, thinned where it was recorded second by second. */
function settleRoute(found: readonly Position[], bounds: ImportFrame['bounds']): Position[] {
  const placed = found.filter(([longitude = Number.NaN, latitude = Number.NaN]) =>
    isWithin(longitude, latitude, bounds)
  );
  const step = Math.ceil(placed.length / MAX_ROUTE_POSITIONS);
  return placed
    .filter((_, index) => index % step === 0 || index === placed.length - 1)
    .map((position) => position.slice(0, 2).map(roundDegrees));
}

/**
 * Makes a tour of what a file says: leaves out stops without a position on the map, takes the first
 * hundred, cuts texts that are too long, and names all that it left out.
 */
export function settleTour(found: FoundTour, frame: ImportFrame): ImportResult {
  const faults: ImportFault[] = [];
  const checked = found.stops.map((stop, index) => ({
    stop,
    number: index + 1,
    fault: findMisplacement(stop, index, frame)
  }));
  const placed = checked.filter(({ fault }) => fault === undefined);
  faults.push(...tellMisplaced(checked.flatMap(({ fault }) => fault ?? [])));
  if (placed.length === 0) {
    const kind = found.stops.length === 0 ? 'no-stops' : 'none-left';
    return { tour: undefined, faults: [{ kind }, ...faults] };
  }
  if (placed.length > MAX_STOPS)
    faults.push({ kind: 'too-many', count: placed.length, limit: MAX_STOPS });
  if (found.routeCount !== undefined && found.routeCount > 1)
    faults.push({ kind: 'other-routes', count: found.routeCount });
  const stops = placed
    .slice(0, MAX_STOPS)
    .map(({ stop, number }) => settleStop(stop, number, frame, faults));
  const name = cut(toPlainLine(found.name), MAX_NAME_LENGTH);
  const tour = {
    name: name || exchangeWordsIn(frame.language).unnamedTour,
    ...tidyTexts({ description: cut(toPlainText(found.description ?? ''), MAX_TEXT_LENGTH) }),
    stops,
    route: settleRoute(found.route, frame.bounds),
    ...(found.start !== undefined && found.start >= 0 && { start: found.start })
  };
  return { tour, faults };
}
