import type { Atlas } from '../model/atlas.ts';
import { metresToMinutes, stayOf, weightOf } from './find-itinerary.ts';
import type { Journey } from './journey.ts';
import { measureDistances } from './measure-distances.ts';
import type { OrderRules } from './order-cost.ts';
import { snapToNetwork } from './snap-to-network.ts';
import type { StreetGraph } from './street-graph.ts';

/** What to leave out so that a walk fits into some time. */
export interface Cuts {
  /** Indexes of the stops to drop, in order; empty if the walk fits as it is. */
  readonly drop: readonly number[];
  /** Minutes of the walk without them. */
  readonly duration: number;
  /** Minutes of looking and talking that are lost. */
  readonly lost: number;
}

/** The first stops of a shortened walk. */
interface Beginning {
  readonly kept: readonly number[];
  readonly duration: number;
  readonly lost: number;
}

/** Keeps those beginnings of which no other one is both shorter and loses less. */
function keepUseful(beginnings: readonly Beginning[]): Beginning[] {
  const inOrder = beginnings.toSorted((a, b) => a.duration - b.duration || a.lost - b.lost);
  let least = Infinity;
  return inOrder.filter(({ lost }) => {
    const isUseful = lost < least;
    least = Math.min(least, lost);
    return isUseful;
  });
}

interface Plan {
  readonly count: number;
  readonly minutes: number;
  readonly lockLast: boolean;
  readonly walk: (from: number, to: number) => number;
  readonly stay: (stop: number) => number;
}

/**
 * The least minutes from each stop to the end of the walk if so many more stops are kept, by number and
 * stop, for as many as fit.
 * @param home the stop to which a round trip returns
 */
function measureRest({ count, minutes, lockLast, walk, stay }: Plan, home?: number): number[][] {
  const stops = Array.from({ length: count }, (_, stop) => stop);
  const back = (stop: number): number =>
    home === undefined || stop === home ? 0 : walk(stop, home);
  const none = stops.map((stop) => (lockLast && stop !== count - 1 ? Infinity : back(stop)));
  const rest = [none];
  for (let known = none; rest.length < count;) {
    const before = known;
    known = stops.map((from) =>
      stops
        .slice(from + 1)
        .reduce(
          (least, to) => Math.min(least, walk(from, to) + stay(to) + (before[to] ?? 0)),
          Infinity
        )
    );
    if (known.every((one) => one > minutes)) break;
    rest.push(known);
  }
  return rest;
}

/** How many stops fit from one of `firsts` on. */
const countFitting = (
  { minutes, stay }: Plan,
  firsts: readonly number[],
  rest: number[][]
): number =>
  1 +
  rest.findLastIndex((least) =>
    firsts.some((first) => stay(first) + (least[first] ?? 0) <= minutes)
  );

/** Of all ways to keep `size` stops the one that loses least, then the shortest. */
function findLeastLoss(
  { count, minutes, walk, stay }: Plan,
  firsts: readonly number[],
  rest: readonly (readonly number[])[],
  size: number
): Beginning | undefined {
  const total = Array.from({ length: count }, (_, stop) => stay(stop)).reduce((a, b) => a + b, 0);
  const isHopeful = ({ duration, kept }: Beginning): boolean =>
    duration + (rest[size - kept.length]?.[kept.at(-1) ?? 0] ?? Infinity) <= minutes;
  let beginnings: readonly Beginning[] = firsts
    .map((first): Beginning => ({
      kept: [first],
      duration: stay(first),
      lost: total - stay(first)
    }))
    .filter(isHopeful);
  for (let kept = 1; kept < size; kept++) {
    const longer = new Map<number, Beginning[]>();
    for (const beginning of beginnings) {
      const last = beginning.kept.at(-1) ?? 0;
      for (let next = last + 1; next < count; next++) {
        const one = {
          kept: [...beginning.kept, next],
          duration: beginning.duration + walk(last, next) + stay(next),
          lost: beginning.lost - stay(next)
        };
        if (isHopeful(one)) longer.set(next, [...(longer.get(next) ?? []), one]);
      }
    }
    beginnings = [...longer.values()].flatMap(keepUseful);
  }
  return beginnings
    .map((one) => ({ ...one, duration: one.duration + (rest[0]?.[one.kept.at(-1) ?? 0] ?? 0) }))
    .toSorted((a, b) => a.lost - b.lost || a.duration - b.duration)[0];
}

/**
 * Chooses the stops to drop so that what is left takes no more than `minutes`: as few stops as possible;
 * of such choices the one that loses the fewest minutes of looking and talking; of those the shortest
 * walk. Locked stops and the order stay, and so does at least one stop.
 * @param walks minutes on foot between stops, by row and column
 * @param stays minutes at each stop
 * @returns `undefined` where nothing of the kind fits
 */
export function chooseCuts(
  walks: readonly (readonly number[])[],
  stays: readonly number[],
  minutes: number,
  { lockFirst = false, lockLast = false, roundTrip = false }: OrderRules = {}
): Cuts | undefined {
  const count = stays.length;
  const walk = (from: number, to: number): number => walks[from]?.[to] ?? Infinity;
  const stay = (stop: number): number => stays[stop] ?? 0;
  const plan: Plan = { count, minutes, lockLast, walk, stay };
  const firsts = stays.flatMap((_, stop) => (lockFirst && stop > 0 ? [] : [stop]));
  // A round trip returns to where it begins, so that each beginning has ends of its own.
  const groups = (roundTrip ? firsts.map((first) => [first]) : [firsts]).map((group) => {
    const rest = measureRest(plan, roundTrip ? group[0] : undefined);
    return { group, rest, size: countFitting(plan, group, rest) };
  });
  const size = Math.max(0, ...groups.map((group) => group.size));
  if (size === 0) return undefined;
  const [best] = groups
    .filter((group) => group.size === size)
    .flatMap(({ group, rest }) => findLeastLoss(plan, group, rest, size) ?? [])
    .toSorted((a, b) => a.lost - b.lost || a.duration - b.duration);
  if (!best) return undefined;
  const { kept, duration, lost } = best;
  return { drop: stays.flatMap((_, stop) => (kept.includes(stop) ? [] : [stop])), duration, lost };
}

/**
 * Says which stops of a walk to drop so that it fits into some minutes, as `chooseCuts` chooses.
 * @returns `undefined` where not even the stops that must stay fit
 */
export function findCuts(
  graph: StreetGraph,
  atlas: Atlas,
  journey: Journey,
  minutes: number
): Cuts | undefined {
  const { stops, speed, passability } = journey;
  const points = stops.map(({ position }) => snapToNetwork(graph, position));
  const { metres } = measureDistances(graph, points, weightOf(atlas, passability));
  const walks = metres.map((row) => row.map((one) => metresToMinutes(one, speed)));
  return chooseCuts(walks, stops.map(stayOf), minutes, journey);
}
