import type { Instant } from '../time/instant.ts';

/** Position of the last item that begins at or before `t`; -1 if none does. */
export function findLastIndexAt<Item>(
  items: readonly Item[],
  timeOf: (item: Item) => Instant,
  t: Instant
): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const item = items[middle];
    if (item !== undefined && timeOf(item) <= t) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
