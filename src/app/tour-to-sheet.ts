import { formatCitations } from '../exchange/format-citations.ts';
import { formatClock, formatMoment, textIn } from '../i18n/index.ts';
import type { Language } from '../i18n/index.ts';
import { printWordsIn } from '../i18n/print-words.ts';
import { fileWordsIn } from '../i18n/tour-file-words.ts';
import { formatDecimal, formatMetres, formatMinutes } from '../i18n/tour-words.ts';
import type { Atlas } from '../model/atlas.ts';
import type { SheetStop } from '../panels/print/sheet-stop.ts';
import type { Itinerary, Leg } from '../routing/find-itinerary.ts';
import type { HistoryFault, HistorySchedule } from '../routing/follow-history.ts';
import type { Journey, Stop } from '../routing/journey.ts';
import type { StopTold } from '../routing/tell-stop.ts';
import { instantToGregorian } from '../time/instant.ts';
import { formatTimes } from './format-times.ts';

/** What a tour is told with. */
interface Telling {
  readonly atlas: Atlas;
  readonly language: Language;
  readonly nameOf: (stop: Stop) => string;
  readonly bridgeNameOf: (id: string) => string;
  /** What is told at a stop. */
  readonly tell: (stop: Stop) => StopTold;
}

function formatLeg(leg: Leg, isReturn: boolean, { language, bridgeNameOf }: Telling): string {
  const words = printWordsIn(language);
  if (leg.fault) return words.noWay;
  const format = isReturn ? words.legBack : words.leg;
  const way = format(formatMinutes(leg.duration, language), formatMetres(leg.distance, language));
  const bridges = leg.crossings.map(({ bridge }) => bridgeNameOf(bridge)).join(', ');
  return bridges === '' ? `${way}.` : `${way}, ${words.over(bridges)}.`;
}

/** The stops of a planned walk as they stand on paper. */
export function tourToSheet(
  journey: Journey,
  { visits, legs }: Itinerary,
  telling: Telling
): readonly SheetStop[] {
  const { atlas, language, nameOf, tell } = telling;
  const words = printWordsIn(language);
  return visits.map((visit, index): SheetStop => {
    const { stop } = visit;
    const { happened, sees, citations, inference } = tell(stop);
    const leg = legs[index];
    const place = atlas.places.get(stop.place ?? '');
    const name = nameOf(stop);
    const where = place
      ? [...new Set([textIn(place.name, language), textIn(place.nameToday, language)])]
          .filter((text) => text !== name)
          .join(' · ')
      : '';
    const cited = [
      formatCitations(citations, atlas.sources, language),
      inference ? fileWordsIn(language).inference(textIn(inference, language)) : ''
    ];
    return {
      name,
      ...(where !== '' && { where }),
      times: formatTimes(visit, index, journey.start, language),
      ...(stop.hour !== undefined && { hour: words.tellsOf(formatMoment(stop.hour, language)) }),
      happened: happened.map((text) => textIn(text, language)),
      ...(sees && { sees: textIn(sees, language) }),
      ...(stop.note !== undefined && { note: stop.note }),
      cited: cited.filter((text) => text !== '').join('. '),
      ...(leg && { leg: formatLeg(leg, index === visits.length - 1, telling) })
    };
  });
}

/** The locale in which the days of a language are written: in English the day before the month. */
const localeOf = (language: Language): string => (language === 'en' ? 'en-GB' : language);

/** `29 November 2026, 11:00`: the start of a walk, on the clock of the city. */
function formatStartDay(start: number, language: Language): string {
  const { year, month, day } = instantToGregorian(start);
  const format = new Intl.DateTimeFormat(localeOf(language), {
    dateStyle: 'full',
    timeZone: 'UTC'
  });
  return printWordsIn(language).startsAt(
    format.format(Date.UTC(year, month - 1, day)),
    formatClock(start)
  );
}

/**
 * `8 stops · 5.4 km · 2 h 10 min · Sunday 29 November 2026, 11:00`
 * @param schedule how the walk follows 1917, if it does
 */
export const summarizeTour = (
  { start }: Journey,
  { visits, distance, duration }: Itinerary,
  schedule: HistorySchedule | HistoryFault | undefined,
  language: Language
): string =>
  [
    printWordsIn(language).stops(visits.length),
    formatMetres(distance, language),
    formatMinutes(duration, language),
    ...(start === undefined ? [] : [formatStartDay(start, language)]),
    ...(schedule && !('kind' in schedule)
      ? [printWordsIn(language).follows(formatDecimal(schedule.pace, language))]
      : [])
  ].join(' · ');
