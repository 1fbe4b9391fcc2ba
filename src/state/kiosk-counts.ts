/** What is counted of visits: how many, in which language, their minutes, the stories that were opened. */
export type Counted = 'visit' | 'language' | 'minutes' | 'story';

/** Numbers by day, kind and name: `2026-11-25 story the-congress`. Nothing in it tells of a person. */
export type KioskCounts = ReadonlyMap<string, number>;

/** Days that are kept; a storage is not endless. */
const DAYS = 400;

const LINE = /^(\d{4}-\d{2}-\d{2} (?:visit|language|minutes|story) [a-z0-9-]*) (\d{1,9})$/;

/** Reads what `formatCounts` wrote; lines that cannot be read are left out. */
export const parseCounts = (text: string): KioskCounts =>
  new Map(
    text.split('\n').flatMap((line) => {
      const [, key, count] = LINE.exec(line) ?? [];
      return key === undefined ? [] : [[key, Number(count)] as const];
    })
  );

/** Writes counts as lines, `2026-11-25 visit - 12`. */
export const formatCounts = (counts: KioskCounts): string =>
  [...counts].map(([key, count]) => `${key} ${String(count)}`).join('\n');

/** Counts `by` more under a day (`2026-11-25`), and drops the days before the last 400. */
export function withCount(
  counts: KioskCounts,
  day: string,
  kind: Counted,
  name = '-',
  by = 1
): KioskCounts {
  const key = `${day} ${kind} ${name}`;
  const next = new Map(counts).set(key, (counts.get(key) ?? 0) + by);
  const days = [...new Set([...next.keys()].map((entry) => entry.slice(0, 10)))].toSorted();
  const oldest = days.at(-DAYS) ?? '';
  return new Map([...next].filter(([entry]) => entry.slice(0, 10) >= oldest));
}

/** The counts as CSV (RFC 4180) with a heading, in the order of the days. */
export const countsToCsv = (counts: KioskCounts): string =>
  [
    'day,what,which,count',
    ...[...counts].map(([key, count]) => `${key.replaceAll(' ', ',')},${String(count)}`).toSorted()
  ].join('\r\n') + '\r\n';
