import { improveOrder } from './improve-order.ts';
import { LEAST_GAIN, costOfOrder } from './order-cost.ts';
import type { Cost, OrderRules } from './order-cost.ts';

export interface SuggestedOrder {
  /** Indexes of the stops in the order suggested. */
  readonly order: readonly number[];
  /** Cost of the whole walk, in the unit of the table. */
  readonly cost: number;
  /**
   * How much less that is than in the order given; 0 if that one cannot be bettered or there is still no
   * way, `Infinity` if only now there is one.
   */
  readonly saved: number;
  /** Whether no order is better, or only none that was found. */
  readonly isOptimal: boolean;
}

/** As many stops as are put into the best of all orders; beyond, into a good one. */
export const MOST_EXACT_STOPS = 12;

/** Stands for a leg that cannot be walked: longer than any tour, so that few such legs are taken. */
const NO_WAY = 1e9;
/**
 * The cheapest order by dynamic programming over sets of stops: M. Held and R. M. Karp, "A Dynamic
 * Programming Approach to Sequencing Problems", 1962. Sets are bit masks.
 */
function findBestOrder(count: number, cost: Cost, rules: OrderRules): number[] {
  const { lockFirst = false, lockLast = false, roundTrip = false } = rules;
  const sets = 1 << count;
  const costs = Float64Array.from({ length: count * count }, (_, index) =>
    cost(Math.floor(index / count), index % count)
  );
  const least = new Float64Array(sets * count).fill(Infinity);
  const before = new Int8Array(sets * count).fill(-1);
  // A round trip can begin anywhere: it begins where it did.
  const isFirst = (stop: number): boolean => !(lockFirst || roundTrip) || stop === 0;
  const isLast = (stop: number): boolean => !lockLast || stop === count - 1;
  for (let stop = 0; stop < count; stop++) if (isFirst(stop)) least[(1 << stop) * count + stop] = 0;
  for (let set = 1; set < sets; set++)
    for (let last = 0; last < count; last++) {
      const reached = least[set * count + last] ?? Infinity;
      if (reached === Infinity) continue;
      for (let next = 0; next < count; next++) {
        const longer = set | (1 << next);
        if (longer === set) continue;
        const slot = longer * count + next;
        const total = reached + (costs[last * count + next] ?? 0);
        if (total >= (least[slot] ?? 0)) continue;
        least[slot] = total;
        before[slot] = last;
      }
    }
  const all = sets - 1;
  let [end, best] = [-1, Infinity];
  for (let last = 0; last < count; last++) {
    const total = (least[all * count + last] ?? Infinity) + (roundTrip ? cost(last, 0) : 0);
    if (isLast(last) && total < best) [end, best] = [last, total];
  }
  const order: number[] = [];
  for (let set = all, last = end; last >= 0;) {
    order.unshift(last);
    const previous = before[set * count + last] ?? -1;
    set ^= 1 << last;
    last = previous;
  }
  return order;
}

/** Of an order and its reverse, which cost the same, the one that is more like the order given. */
function keepSense(order: readonly number[], { lockFirst, lockLast, roundTrip }: OrderRules) {
  if (lockLast || (lockFirst && !roundTrip)) return order;
  const [start, rest] = roundTrip ? [order.slice(0, 1), order.slice(1)] : [[], order];
  return (rest[0] ?? 0) <= (rest.at(-1) ?? 0) ? order : [...start, ...rest.toReversed()];
}

/**
 * Puts stops in the order in which the walk is shortest: the best of all orders up to
 * `MOST_EXACT_STOPS`, beyond that one that no small change betters. The same table gives the same order,
 * and the order given is kept where none is shorter.
 * @param distances symmetric table of costs, as in `DistanceTable`; `Infinity` where there is no
 *   way: an order with the fewest such legs is found
 */
export function suggestOrder(
  distances: readonly (readonly number[])[],
  rules: OrderRules = {}
): SuggestedOrder {
  const count = distances.length;
  const cost: Cost = (from, to) => Math.min(distances[from]?.[to] ?? NO_WAY, NO_WAY);
  const roundTrip = rules.roundTrip ?? false;
  const given = Array.from({ length: count }, (_, index) => index);
  const isOptimal = count <= MOST_EXACT_STOPS;
  const found = isOptimal ? findBestOrder(count, cost, rules) : improveOrder(given, cost, rules);
  const gain = costOfOrder(given, cost, roundTrip) - costOfOrder(found, cost, roundTrip);
  const order = gain > LEAST_GAIN ? keepSense(found, rules) : given;
  const realCost: Cost = (from, to) => distances[from]?.[to] ?? Infinity;
  const [before, after] = [given, order].map((one) => costOfOrder(one, realCost, roundTrip));
  const isSaved = order !== given && after !== Infinity;
  return {
    order,
    cost: after ?? 0,
    saved: isSaved ? (before ?? 0) - (after ?? 0) : 0,
    isOptimal
  };
}
