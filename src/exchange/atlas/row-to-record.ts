import type { ClaimRecord, PlaceFeature } from '../../model/schema.ts';

/** The properties of a flat feature, as any program may have rewritten them. */
export type FoundRow = Readonly<Record<string, unknown>>;

const textOf = (row: FoundRow, name: string): string => {
  const value = row[name];
  return typeof value === 'string' ? value : '';
};

/** Texts of both languages; `undefined` where both are empty. */
function findText(row: FoundRow, name: string): ClaimRecord['how'] | undefined {
  const [en, ru] = [textOf(row, `${name}_en`), textOf(row, `${name}_ru`)];
  return en === '' && ru === '' ? undefined : { en, ...(ru !== '' && { ru }) };
}

/** `1917-11-07T03:30:00` or with a fraction of nothing, as GDAL writes it, to the minutes of the data files. */
const toMinute = (text: string): string =>
  text.replace(/^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}):00(?:\.0+)?$/, '$1');

const listOf = (text: string, separator: string): string[] =>
  text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** The two between whom a place is contested; `undefined` where the row does not say so. */
function findPair(row: FoundRow): string[] | undefined {
  const pair = listOf(textOf(row, 'between'), ';');
  return pair.length === 0 ? undefined : pair;
}

function readAccounts(row: FoundRow): ClaimRecord['accounts'] {
  const russian = listOf(textOf(row, 'accounts_ru'), ' | ');
  return listOf(textOf(row, 'accounts_en'), ' | ').map((en, index) => ({
    text: { en, ...(russian.length > 0 && { ru: russian[index] ?? en }) },
    citations: []
  }));
}

/** A record without the members that are `undefined`. */
const withoutGaps = (members: FoundRow): FoundRow =>
  Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));

/** A flat row as a claim of the data files, still to be checked. Works are cited without their chapter. */
export const rowToClaim = (row: FoundRow): FoundRow =>
  withoutGaps({
    side: row.side,
    between: findPair(row),
    start: {
      earliest: toMinute(textOf(row, 'earliest')),
      best: toMinute(textOf(row, 'start')),
      latest: toMinute(textOf(row, 'latest'))
    },
    end: toMinute(textOf(row, 'end')),
    passability: row.passability ?? undefined,
    actors: findText(row, 'actors'),
    how: findText(row, 'how'),
    summary: findText(row, 'summary'),
    certainty: row.certainty,
    citations: listOf(textOf(row, 'sources'), ';').map((source) => ({ source })),
    inference: row.inferred === true ? (findText(row, 'inference') ?? true) : undefined,
    accounts: readAccounts(row)
  });

/** What a flat row says of its place, as the data files hold it, still to be checked. */
export const rowToPlace = (row: FoundRow): Partial<PlaceFeature['properties']> & FoundRow =>
  withoutGaps({
    kind: row.kind,
    name: findText(row, 'name'),
    nameToday: findText(row, 'name_today'),
    position: [row.longitude, row.latitude],
    positionConfidence: row.position_confidence,
    heading: row.heading ?? undefined,
    zoneRadius: row.zone_radius ?? undefined,
    address: findText(row, 'address'),
    significance: findText(row, 'significance'),
    today: findText(row, 'today'),
    toldByFiges: row.told_by_figes
  });
