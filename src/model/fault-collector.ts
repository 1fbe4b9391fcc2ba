import type { Fault } from './fault.ts';

/** Adds a fault at a path inside the thing being checked. */
export type Report = (path: string, expected: string) => void;

/** A `Report` that writes down faults of one feature of one file. */
export const createReport =
  (faults: Fault[], file: string, feature: string): Report =>
  (path, expected) =>
    void faults.push({ file, feature, path: path === '' ? '–' : path, expected });

/** A `Report` for what lies below `prefix` of another one. */
export const below =
  (report: Report, prefix: string): Report =>
  (path, expected) =>
    report(path === '' ? prefix : `${prefix}.${path}`, expected);

/** The id of an item that may be broken, for the message about it. */
function idOf(item: unknown): string | undefined {
  if (typeof item !== 'object' || item === null || !('id' in item)) return undefined;
  return typeof item.id === 'string' && item.id !== '' ? item.id : undefined;
}

/** The items of the list that a file holds under `member`; none if it holds no such list. */
function itemsOf(value: unknown, member: string): readonly unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  const items: unknown = Object.entries(value).find(([name]) => name === member)?.[1];
  return Array.isArray(items) ? items : [];
}

/** A `Report` for a whole file that names the item of its list `member` a path goes through. */
export const createItemReport =
  (faults: Fault[], file: string, value: unknown, member: string): Report =>
  (path, expected) => {
    const [first = '', index = '', ...rest] = path.split('.');
    if (first !== member || index === '') return createReport(faults, file, '–')(path, expected);
    const id = idOf(itemsOf(value, member)[Number(index)]);
    createReport(faults, file, id ?? `${member}.${index}`)(rest.join('.'), expected);
  };
