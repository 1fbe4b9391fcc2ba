import type { Position } from 'geojson';
import { CERTAINTIES, type Certainty, type LocalText } from '../atlas.ts';
import type { Fault } from '../fault.ts';
import { STREET_CLASSES, type StreetClass } from './base-map.ts';
import { readTable, TableError } from './read-table.ts';

/** A place where streets meet, end or turn. */
export interface Junction {
  readonly id: string;
  /** Degrees, [lon, lat], WGS 84. */
  readonly position: Position;
  /** `bend`: a turn of one street; `end`: a dead end; else empty or a remark. */
  readonly note: string;
}

/** One row of `streets.csv`: a street or a bridge of October 1917. */
export interface Street {
  readonly id: string;
  readonly name: LocalText;
  /** The name of today, where it differs. */
  readonly nameToday?: LocalText;
  /** The street or bridge is no longer there. */
  readonly gone?: true;
  readonly class: StreetClass;
  /** Police part of 1917, for example `liteynaya`. */
  readonly district: string;
  /** How sure the name and course of 1917 are. */
  readonly certainty: Certainty;
  /** Runs of junction ids from end to end; more than one where the street is interrupted. */
  readonly runs: readonly (readonly string[])[];
  /** Id of the bridge, on rows of class `bridge` only. */
  readonly bridge?: string;
  /** Where the name comes from. */
  readonly source: string;
}

export interface StreetTables {
  readonly junctions: ReadonlyMap<string, Junction>;
  readonly streets: readonly Street[];
}

const JUNCTIONS = 'base/streets/junctions.csv';
const STREETS = 'base/streets/streets.csv';
const COLUMNS = [
  'name_ru',
  'name_en',
  'today_ru',
  'today_en',
  'class',
  'district',
  'certainty',
  'junctions',
  'bridge',
  'source'
] as const;

const includes = <Item extends string>(list: readonly Item[], item: string): item is Item =>
  list.some((one) => one === item);

function parseJunctions(csv: string, faults: Fault[]): Map<string, Junction> {
  const junctions = new Map<string, Junction>();
  for (const { id, lon, lat, note } of readTable(JUNCTIONS, csv, ['lon', 'lat', 'note'], faults)) {
    const degree = (path: string, text: string, limit: number): number => {
      const value = text === '' ? Number.NaN : Number(text);
      if (!(Math.abs(value) <= limit))
        faults.push({
          file: JUNCTIONS,
          feature: id,
          path,
          expected: `expected degrees, found "${text}"`
        });
      return value;
    };
    junctions.set(id, { id, position: [degree('lon', lon, 180), degree('lat', lat, 90)], note });
  }
  return junctions;
}

const runsOf = (chain: string): string[][] =>
  chain.split('|').map((run) => run.split(/\s+/).filter((id) => id !== ''));

/**
 * Reads the two tables of the street network.
 * @throws TableError with `file · row id · column · what was expected`, one line per fault.
 */
export function parseStreetTables(junctionsCsv: string, streetsCsv: string): StreetTables {
  const faults: Fault[] = [];
  const junctions = parseJunctions(junctionsCsv, faults);
  const streets = readTable(STREETS, streetsCsv, COLUMNS, faults).flatMap((row): Street[] => {
    const report = (path: string, expected: string): void =>
      void faults.push({ file: STREETS, feature: row.id, path, expected });
    const runs = runsOf(row.junctions);
    if (runs.some((run) => run.length < 2))
      report('junctions', 'expected two junction ids or more');
    for (const run of runs)
      run.forEach((id, index) => {
        if (!junctions.has(id))
          report('junctions', `expected an id of junctions.csv, found "${id}"`);
        if (id === run[index - 1]) report('junctions', `expected "${id}" only once in a row`);
      });
    if (row.name_ru === '' || row.name_en === '')
      report('name_ru', 'expected a name in both languages');
    if ((row.today_ru === '') !== (row.today_en === ''))
      report('today_ru', 'expected today’s name in both languages or in neither');
    if ((row.class === 'bridge') !== (row.bridge !== ''))
      report('bridge', 'expected a bridge id on rows of class bridge, and only there');
    const { class: kind, certainty } = row;
    if (!includes(STREET_CLASSES, kind)) {
      report('class', `expected one of ${STREET_CLASSES.join(', ')}, found "${kind}"`);
      return [];
    }
    if (!includes(CERTAINTIES, certainty)) {
      report('certainty', `expected one of ${CERTAINTIES.join(', ')}, found "${certainty}"`);
      return [];
    }
    return [
      {
        id: row.id,
        name: { en: row.name_en, ru: row.name_ru },
        ...(row.today_ru === '' ? { gone: true as const } : {}),
        ...(['', row.name_ru].includes(row.today_ru)
          ? {}
          : { nameToday: { en: row.today_en, ru: row.today_ru } }),
        class: kind,
        district: row.district,
        certainty,
        runs,
        ...(row.bridge === '' ? {} : { bridge: row.bridge }),
        source: row.source
      }
    ];
  });
  if (faults.length > 0) throw new TableError(faults);
  return { junctions, streets };
}
