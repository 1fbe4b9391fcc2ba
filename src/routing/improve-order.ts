import { LEAST_GAIN, costOfOrder } from './order-cost.ts';
import type { Cost, OrderRules } from './order-cost.ts';

/** Stops that are moved together at most. */
const LONGEST_CHAIN = 3;

interface Bounds {
  /** Index of the first and the last stop that may be moved. */
  readonly first: number;
  readonly last: number;
  /** Cost between neighbours in the order; nothing is beyond an open end. */
  readonly link: (from: number | undefined, to: number | undefined) => number;
  /** What comes after the last stop of a round trip. */
  readonly after: (order: readonly number[], index: number) => number | undefined;
}

function boundsOf(count: number, cost: Cost, rules: OrderRules): Bounds {
  const { lockFirst = false, lockLast = false, roundTrip = false } = rules;
  return {
    first: lockFirst || roundTrip ? 1 : 0,
    last: count - (lockLast ? 2 : 1),
    link: (from, to) => (from === undefined || to === undefined ? 0 : cost(from, to)),
    after: (order, index) => order[index] ?? (roundTrip ? order[0] : undefined)
  };
}

/** Turns round the stretch whose turning saves anything; the 2-opt move of G. A. Croes, 1958. */
function turnStretch(order: number[], { first, last, link, after }: Bounds): boolean {
  for (let from = first; from < last; from++)
    for (let to = from + 1; to <= last; to++) {
      const [before, start, end] = [order[from - 1], order[from], order[to]];
      const next = after(order, to + 1);
      const gain = link(before, start) + link(end, next) - link(before, end) - link(start, next);
      if (gain <= LEAST_GAIN) continue;
      order.splice(from, to - from + 1, ...order.slice(from, to + 1).reverse());
      return true;
    }
  return false;
}

/** Sets a chain of stops elsewhere, either way round, where that saves anything; I. Or's move, 1976. */
function moveChain(order: number[], { first, last, link, after }: Bounds): boolean {
  for (let length = 1; length <= LONGEST_CHAIN; length++)
    for (let from = first; from + length - 1 <= last; from++) {
      const chain = order.slice(from, from + length);
      const [start, end] = [chain[0], chain.at(-1)];
      const [before, next] = [order[from - 1], after(order, from + length)];
      const freed = link(before, start) + link(end, next) - link(before, next);
      if (freed <= LEAST_GAIN) continue;
      const rest = order.toSpliced(from, length);
      for (let to = first; to <= last - length + 1; to++) {
        const [left, right] = [rest[to - 1], after(rest, to)];
        const gap = freed + link(left, right);
        const asIs = gap - link(left, start) - link(end, right);
        const turned = gap - link(left, end) - link(start, right);
        if (Math.max(asIs, turned) <= LEAST_GAIN) continue;
        rest.splice(to, 0, ...(asIs >= turned ? chain : chain.reverse()));
        order.splice(0, order.length, ...rest);
        return true;
      }
    }
  return false;
}

/** Goes from each stop to the nearest one not yet seen. */
function goToNearest(order: readonly number[], cost: Cost, { first, last }: Bounds): number[] {
  const open = new Set(order.slice(first, last + 1));
  const found = order.slice(0, first);
  while (open.size > 0) {
    const here = found.at(-1);
    let [nearest, least] = [-1, Infinity];
    for (const stop of open) {
      const metres = here === undefined ? 0 : cost(here, stop);
      if (metres < least) [nearest, least] = [stop, metres];
    }
    open.delete(nearest);
    found.push(nearest);
  }
  return [...found, ...order.slice(last + 1)];
}

/**
 * A good order by small changes: stretches are turned round and chains of up to three stops set
 * elsewhere while that saves anything, once from the order given and once from going to the nearest stop
 * each time; the better of both.
 * @param cost symmetric and finite
 */
export function improveOrder(given: readonly number[], cost: Cost, rules: OrderRules): number[] {
  const bounds = boundsOf(given.length, cost, rules);
  const improve = (start: readonly number[]): number[] => {
    const order = [...start];
    while (turnStretch(order, bounds) || moveChain(order, bounds));
    return order;
  };
  const roundTrip = rules.roundTrip ?? false;
  const [one, other] = [improve(given), improve(goToNearest(given, cost, bounds))];
  return costOfOrder(one, cost, roundTrip) <= costOfOrder(other, cost, roundTrip) ? one : other;
}
