import './all-languages.ts';
import { parseArgs } from 'node:util';
import Papa from 'papaparse';
import { CALENDARS } from '../i18n/calendars.ts';
import {
  formatInstantFault,
  formatMoment,
  formatSpan,
  isLanguage,
  LANGUAGES,
  messagesIn
} from '../i18n/index.ts';
import type { Language } from '../i18n/index.ts';
import { TYPED_WORDS } from '../i18n/typed-words.ts';
import type { Atlas } from '../model/atlas.ts';
import { formatFault } from '../model/fault.ts';
import { situationAt } from '../situation/situation-at.ts';
import { instantToGregorian } from '../time/instant.ts';
import type { Instant } from '../time/instant.ts';
import { parseInstant } from '../time/parse-instant.ts';
import { isActiveAt } from '../time/timespan.ts';
import { AT_KEYS, createRows } from './at-rows.ts';
import { formatTable } from './at-table.ts';
import { GEO_FOLDER } from './geo-folder.ts';
import { readAtlas } from './read-atlas.ts';
import { linesToText, misunderstand, runCommand, succeed } from './run-command.ts';
import type { Outcome } from './run-command.ts';

const HELP = `npm run at -- "TIME" [--json | --csv] [--lang LANGUAGE]

What holds in Petrograd at TIME: who held each place, since when, how surely it is known.

TIME   Old Style as people write it: "25 Oct 03:30", "October 25 03:30", "25.10 03:30", "25 окт 03:30";
       New Style as ISO: 1917-11-07T03:30. O.S. or N.S. behind a date chooses the calendar:
       "7 Nov 03:30 NS". Without a year that of the atlas is meant, without a clock midnight.

--json one array, an object for each place, in the order of the layers:
         id           of the place; never changes
         name         of 1917, in the language chosen
         side         one of the sides of atlas.json (here mrc | government), or
                      contested | neutral | none | unknown;
                      null before the record begins (21 October O.S.)
         since        1917-11-07T02:00: Gregorian, wall clock, best value; null before the record begins
         certainty    high | medium | low; null before the record begins
         uncertain    true between the earliest and the latest moment of a change
         passability  open | raised | checkpoint- with a side, for a bridge; else null
--csv  the same columns as RFC 4180; null is an empty field
--lang language of names and of the table: ${LANGUAGES.join(', ')}; ${LANGUAGES[0] ?? 'en'} unless said
--help this text

Exit: 0 answered, 1 the data are at fault, 2 the time or an option was not understood.`;

interface Request {
  readonly time: string;
  readonly format: 'table' | 'json' | 'csv';
  readonly language: Language;
  readonly help: boolean;
}

/** Reads the arguments; throws an `Error` that says in one line what is wrong with them. */
function readArguments(args: string[]): Request {
  const flag = { type: 'boolean', default: false } as const;
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      json: flag,
      csv: flag,
      lang: { type: 'string', default: 'en' },
      help: { ...flag, short: 'h' }
    }
  });
  const { json, csv, lang, help } = values;
  if (json && csv) throw new Error('Choose either --json or --csv.');
  if (!isLanguage(lang))
    throw new Error(`Expected --lang and one of ${LANGUAGES.join(', ')}, found ${lang}.`);
  const time = positionals.join(' ');
  if (time === '' && !help) throw new Error('Say a time, for example "25 Oct 03:30"; see --help.');
  return { time, format: json ? 'json' : csv ? 'csv' : 'table', language: lang, help };
}

/** Finds the instant a text names inside the span, or says in one line why there is none. */
function findInstant(text: string, { span }: Atlas, language: Language): Instant | string {
  const { outside } = messagesIn(language).timeline;
  const parsed = parseInstant(
    text,
    TYPED_WORDS,
    instantToGregorian(span.start).year,
    CALENDARS.leading
  );
  if ('fault' in parsed) return `${text}: ${formatInstantFault(parsed.fault, language)}`;
  if (isActiveAt(span, parsed.t)) return parsed.t;
  const bounds = outside(formatSpan(span, language));
  return `${formatMoment(parsed.t, language)}: ${bounds}`;
}

function answer(atlas: Atlas, t: Instant, { format, language }: Request): string {
  const situation = situationAt(atlas, t);
  if (format === 'table') return linesToText(formatTable(atlas, situation, language));
  const rows = createRows(situation, language);
  if (format === 'json') return `${JSON.stringify(rows, null, 1)}\n`;
  return `${Papa.unparse(rows, { columns: [...AT_KEYS], newline: '\r\n' })}\r\n`;
}

/** Answers what holds at a time, from the data of `folder`. */
export function at(args: string[], folder: string = GEO_FOLDER): Outcome {
  let request: Request;
  try {
    request = readArguments(args);
  } catch (error) {
    return misunderstand([error instanceof Error ? error.message : String(error)]);
  }
  if (request.help) return succeed(`${HELP}\n`);
  const { atlas, faults } = readAtlas(folder);
  if (!atlas || faults.length > 0)
    return { output: '', complaint: linesToText(faults.map(formatFault)), exitCode: 1 };
  const t = findInstant(request.time, atlas, request.language);
  return typeof t === 'string' ? misunderstand([t]) : succeed(answer(atlas, t, request));
}

runCommand(import.meta.url, (args) => at(args));
