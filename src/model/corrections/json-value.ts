import type { Json } from './correction.ts';

type JsonObject = Readonly<Record<string, Json>>;

export const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);

export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !isList(value);

/** Whether two values say the same; the order of the members of an object says nothing. */
export function isSame(a: Json | undefined, b: Json | undefined): boolean {
  if (isList(a) && isList(b))
    return a.length === b.length && a.every((item, index) => isSame(item, b[index]));
  if (!isObject(a) || !isObject(b)) return a === b;
  const members = Object.keys(a);
  return (
    members.length === Object.keys(b).length &&
    members.every((member) => Object.hasOwn(b, member) && isSame(a[member], b[member]))
  );
}

/** The member or item of a value by its name or index; `undefined` where there is none. */
export function memberOf(value: Json | undefined, part: string): Json | undefined {
  if (isList(value)) return /^\d+$/.test(part) ? value[Number(part)] : undefined;
  return isObject(value) && Object.hasOwn(value, part) ? value[part] : undefined;
}

/** The value at the parts of a path; `undefined` where there is none. */
export const valueAt = (value: Json | undefined, parts: readonly string[]): Json | undefined =>
  parts.reduce(memberOf, value);

/**
 * A copy in which `to` stands at the parts of a path; where `to` is `undefined`, the member or item is gone.
 * Gives `undefined` where the path leads through nothing.
 */
export function withValue(
  value: Json | undefined,
  [part, ...rest]: readonly string[],
  to: Json | undefined
): Json | undefined {
  if (part === undefined) return to;
  const inner = withValue(memberOf(value, part), rest, to);
  if (rest.length > 0 && inner === undefined) return undefined;
  if (isList(value)) {
    const index = Number(part);
    if (!/^\d+$/.test(part) || index > value.length) return undefined;
    return inner === undefined ? value.toSpliced(index, 1) : value.toSpliced(index, 1, inner);
  }
  if (!isObject(value)) return undefined;
  if (inner !== undefined) return { ...value, [part]: inner };
  const { [part]: _, ...others } = value;
  return others;
}
