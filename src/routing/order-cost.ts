/** What must stay as it is when stops are put in order. */
export interface OrderRules {
  /** Whether the tour must begin where it begins. */
  readonly lockFirst?: boolean;
  /** Whether the last stop must stay the last. */
  readonly lockLast?: boolean;
  /** Whether the walk ends where it began. */
  readonly roundTrip?: boolean;
}

/** Differences below this come from adding in another order. */
export const LEAST_GAIN = 1e-6;

export type Cost = (from: number, to: number) => number;

/** Cost of an order, without or with the way back. */
export function costOfOrder(order: readonly number[], cost: Cost, roundTrip: boolean): number {
  const [first, last] = [order[0], order.at(-1)];
  if (first === undefined || last === undefined) return 0;
  const there = order.slice(1).reduce((sum, to, index) => sum + cost(order[index] ?? to, to), 0);
  return roundTrip ? there + cost(last, first) : there;
}
