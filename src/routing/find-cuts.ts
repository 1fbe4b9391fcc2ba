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

/** A beginning of the walk that ends at some stop. */
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
  const lostBefore = stays.map((_, stop) =>
    stays.slice(0, stop).reduce((sum, one) => sum + one, 0)
  );
  const lostBetween = (from: number, to: number): number =>
    (lostBefore[to] ?? 0) - (lostBefore[from] ?? 0) - stay(from);
  const lostAfter = (stop: number): number =>
    (lostBefore[count - 1] ?? 0) + stay(count - 1) - (lostBefore[stop] ?? 0) - stay(stop);

  let best: Beginning | undefined;
  const isBetter = (one: Beginning, other: Beginning): boolean =>
    one.kept.length !== other.kept.length
      ? one.kept.length > other.kept.length
      : one.lost !== other.lost
        ? one.lost < other.lost
        : one.duration < other.duration;
  const finish = (beginning: Beginning, first: number, last: number): void => {
    if (lockLast && last !== count - 1) return;
    const back = roundTrip && last !== first ? walk(last, first) : 0;
    const whole = {
      kept: beginning.kept,
      duration: beginning.duration + back,
      lost: beginning.lost + lostAfter(last)
    };
    if (whole.duration <= minutes && (!best || isBetter(whole, best))) best = whole;
  };

  for (let first = 0; first < (lockFirst ? Math.min(1, count) : count); first++) {
    // By stop and number of stops kept: the beginnings that end there.
    const reached = stays.map(() => new Map<number, Beginning[]>());
    reached[first]?.set(1, [
      { kept: [first], duration: stay(first), lost: lostBefore[first] ?? 0 }
    ]);
    for (let last = first; last < count; last++)
      for (const [size, all] of reached[last] ?? []) {
        // No beginning can do better than to keep all that is still to come.
        if (best && size + count - 1 - last < best.kept.length) continue;
        for (const beginning of keepUseful(all)) {
          finish(beginning, first, last);
          for (let next = last + 1; next < count; next++) {
            const duration = beginning.duration + walk(last, next) + stay(next);
            if (duration > minutes) continue;
            const lost = beginning.lost + lostBetween(last, next);
            const longer = { kept: [...beginning.kept, next], duration, lost };
            const known = reached[next]?.get(size + 1);
            if (known) known.push(longer);
            else reached[next]?.set(size + 1, [longer]);
          }
        }
      }
  }
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
