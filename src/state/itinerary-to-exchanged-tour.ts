import type { Position } from 'geojson';
import { exchangeWordsIn } from '../i18n/exchange-words.ts';
import { textIn } from '../i18n/index.ts';
import type { Language } from '../i18n/language.ts';
import { fileWordsIn } from '../i18n/tour-file-words.ts';
import type { Atlas } from '../model/atlas.ts';
import type { TourStop } from '../model/itineraries/tour.ts';
import { waitOf } from '../routing/find-itinerary.ts';
import type { Itinerary, Visit } from '../routing/find-itinerary.ts';
import type { Journey, Stop } from '../routing/journey.ts';
import { tellStop } from '../routing/tell-stop.ts';
import type { ExchangedStop, ExchangedTour } from '../exchange/exchanged-tour.ts';
import { formatCitations } from '../exchange/format-citations.ts';

/** What a tour needs on its way out, beside the plan. */
export interface ExportFrame {
  readonly language: Language;
  readonly nameOf: (stop: Stop) => string;
  /** Where the same tour opens in this program: an absolute address. */
  readonly link?: string;
  /** Stops of the ready-made walks, for what is told there. */
  readonly tourStops?: readonly TourStop[];
}

/** Licence of the streets, and so of every way along them. */
const LICENCE = 'https://opendatacommons.org/licenses/odbl/1-0/';

function describe(
  atlas: Atlas,
  stop: Stop,
  { language, tourStops }: ExportFrame
): Pick<ExchangedStop, 'description' | 'citations'> {
  const { happened, sees, citations, inference } = tellStop(atlas, stop, tourStops);
  const words = fileWordsIn(language);
  const lines = [
    ...happened.map((text) => textIn(text, language)),
    ...(sees ? [words.today(textIn(sees, language))] : [])
  ];
  const cited = [
    formatCitations(citations, atlas.sources, language),
    inference ? words.inference(textIn(inference, language)) : ''
  ].filter((text) => text !== '');
  return {
    ...(lines.length > 0 && { description: lines.join('\n') }),
    ...(cited.length > 0 && { citations: cited.join('\n') })
  };
}

function exchangeStop(
  atlas: Atlas,
  stop: Stop,
  visit: Visit | undefined,
  frame: ExportFrame
): ExchangedStop {
  const wait = visit ? waitOf(visit) : 0;
  const { position, place, event, note, hour, dwell, talk } = stop;
  return {
    name: frame.nameOf(stop),
    position,
    ...(note !== undefined && { note }),
    ...describe(atlas, stop, frame),
    ...(hour !== undefined && { hour }),
    ...(place !== undefined && { place }),
    ...(event !== undefined && { event }),
    dwell,
    talk,
    ...(wait > 0 && { wait })
  };
}

/** The whole way; where one leg ends and the next begins at the same point, it is there once. */
function joinRoute({ legs }: Itinerary): Position[] {
  const route: Position[] = [];
  for (const position of legs.flatMap(({ geometry }) => geometry))
    if (String(position) !== String(route.at(-1))) route.push(position);
  return route;
}

/**
 * A planned walk as files carry it: at each stop what happened and what one sees today, from the atlas,
 * and what that rests on, in words. A round trip ends with the first stop once more, without a stay.
 */
export function itineraryToExchangedTour(
  atlas: Atlas,
  { name, stops, roundTrip, start }: Journey,
  itinerary: Itinerary,
  frame: ExportFrame
): ExchangedTour {
  const { language, link } = frame;
  const [first] = stops;
  const isClosed = roundTrip && stops.length > 1;
  const end = isClosed && first ? [{ name: frame.nameOf(first), position: first.position }] : [];
  return {
    name: name ?? exchangeWordsIn(language).unnamedTour,
    stops: [
      ...stops.map((stop, index) => exchangeStop(atlas, stop, itinerary.visits[index], frame)),
      ...end
    ],
    route: joinRoute(itinerary),
    legs: itinerary.legs.map(({ duration, distance }) => ({
      duration: Math.round(duration),
      distance
    })),
    ...(start !== undefined && { start }),
    ...(link !== undefined && { link }),
    attribution: textIn(atlas.words.credits, language),
    licence: LICENCE
  };
}
