import Papa from 'papaparse';
import { exchangeWordsIn } from '../i18n/exchange-words.ts';
import { formatMoment } from '../i18n/format-date.ts';
import type { Language } from '../i18n/language.ts';
import { formatClock, instantToIso } from '../time/instant.ts';
import type { ExchangedTour } from './exchanged-tour.ts';
import { roundDegrees } from './format-degrees.ts';
import { BYTE_ORDER_MARK, RUNNABLE } from './spreadsheet.ts';
import { tidyTour } from './tidy-tour.ts';
import { createSchedule } from './tour-schedule.ts';

type Column = keyof ReturnType<typeof exchangeWordsIn>['columns'];
type Cells = Readonly<Record<Column, string | number | undefined>>;

function listRows(tour: ExchangedTour, language: Language): Cells[] {
  const { arrivals } = createSchedule(tour);
  return tour.stops.map((stop, index) => {
    const leg = index === 0 ? undefined : tour.legs?.[index - 1];
    return {
      number: index + 1,
      name: stop.name,
      longitude: roundDegrees(stop.position[0] ?? Number.NaN),
      latitude: roundDegrees(stop.position[1] ?? Number.NaN),
      arrival: tour.start === undefined ? '' : formatClock(tour.start + (arrivals[index] ?? 0)),
      walk: leg?.duration,
      distance: leg && Math.round(leg.distance),
      dwell: stop.dwell,
      talk: stop.talk,
      hour: stop.hour === undefined ? '' : instantToIso(stop.hour),
      hourInWords: stop.hour === undefined ? '' : formatMoment(stop.hour, language),
      note: stop.note,
      description: stop.description,
      citations: stop.citations,
      place: stop.place,
      event: stop.event
    };
  });
}

/** A table of the stops for a spreadsheet: RFC 4180 (commas, CRLF), one row per stop, heads in `language`. */
export function exportCsv(untidy: ExchangedTour, language: Language): string {
  const tour = tidyTour(untidy);
  const { columns } = exchangeWordsIn(language);
  const names = Object.keys(columns) as Column[];
  const rows = listRows(tour, language).map((cells) => names.map((name) => cells[name] ?? ''));
  const table = Papa.unparse([names.map((name) => columns[name]), ...rows], {
    newline: '\r\n',
    escapeFormulae: RUNNABLE
  });
  return `${BYTE_ORDER_MARK}${table}\r\n`;
}
