import type { Position } from 'geojson';
import type { Atlas } from '../model/atlas.ts';
import { situationAt } from '../situation/situation-at.ts';
import type { Situation } from '../situation/situation-at.ts';
import type { Instant } from '../time/instant.ts';
import { createCrossing, listBridges } from './crossing.ts';
import type { Crossing } from './crossing.ts';
import { findPath } from './find-path.ts';
import { findWayAt } from './find-way-at.ts';
import type { Journey, PassabilityWish, Stop } from './journey.ts';
import { weightAt } from './passability.ts';
import { snapToNetwork } from './snap-to-network.ts';
import type { Snap } from './snap-to-network.ts';
import { lengthOf } from './spread-from.ts';
import type { Weight } from './spread-from.ts';
import type { StreetGraph } from './street-graph.ts';

/** Metres from a stop to the nearest street beyond which the streets do not lead to it. */
export const MOST_OFFSET = 500;

/** Why a leg cannot be walked. */
export type LegFault =
  /** Stops too far from any street of the map. */
  | { readonly kind: 'far-from-streets'; readonly stops: readonly Stop[] }
  /** The bridges that cut the way at the hour wished for, and when the next way opens. */
  | {
      readonly kind: 'no-way';
      readonly closures: readonly Crossing[];
      readonly opens: Instant | undefined;
    };

/** The way from one stop to the next. */
export interface Leg {
  readonly from: Stop;
  readonly to: Stop;
  /** Minutes on foot, not rounded; 0 where there is no way. */
  readonly duration: number;
  /** Metres along the streets; 0 where there is no way. */
  readonly distance: number;
  /** [lon, lat], between the points on the streets next to the stops; empty where there is no way. */
  readonly geometry: readonly Position[];
  /** Bridges in order; how they stood, if the walk is as at an hour of 1917. */
  readonly crossings: readonly Crossing[];
  readonly fault?: LegFault;
}

/** A stop with its times, in minutes since the walk began. */
export interface Visit {
  readonly stop: Stop;
  /** The point of the streets next to the stop; `offset` says how far that is. */
  readonly snap: Snap;
  readonly arrival: number;
  readonly departure: number;
}

/** A planned walk. */
export interface Itinerary {
  readonly visits: readonly Visit[];
  /** Leg `i` leaves stop `i`; the last one of a round trip leads back to the first stop. */
  readonly legs: readonly Leg[];
  /** Metres. */
  readonly distance: number;
  /** Minutes on foot. */
  readonly walk: number;
  /** Minutes at stops. */
  readonly stay: number;
  /** Those of them that one waits for the walk to follow 1917. */
  readonly wait: number;
  /** Minutes in all. */
  readonly duration: number;
  /** Whether every leg can be walked. */
  readonly isWalkable: boolean;
}

export const stayOf = ({ dwell, talk }: Stop): number => dwell + talk;

/** Whole minutes one waits at a stop, beyond looking and talking, for the walk to follow 1917. */
export const waitOf = ({ stop, arrival, departure }: Visit): number =>
  Math.round(departure - arrival - stayOf(stop));

/** Minutes for a number of metres at a speed in km/h. */
export const metresToMinutes = (metres: number, speed: number): number =>
  (metres * 60) / (speed * 1000);

/** The weight of the streets for a walk: as at the hour of 1917 wished for, else as they are. */
export const weightOf = (atlas: Atlas, wish: PassabilityWish | undefined): Weight =>
  wish ? weightAt(situationAt(atlas, wish.t), wish.side, wish.checkpoints) : lengthOf;

const isFar = ({ snap }: Pick<Visit, 'snap'>): boolean => snap.offset > MOST_OFFSET;

type SnappedStop = Pick<Visit, 'stop' | 'snap'>;

interface Frame {
  readonly atlas: Atlas;
  readonly graph: StreetGraph;
  readonly journey: Journey;
  readonly weight: Weight;
  readonly situation: Pick<Situation, 'states' | 't'>;
}

function findFault(
  { atlas, graph, journey: { passability } }: Frame,
  from: SnappedStop,
  to: SnappedStop
): LegFault {
  const far = [from, to].filter(isFar).map(({ stop }) => stop);
  if (far.length > 0) return { kind: 'far-from-streets', stops: far };
  if (!passability) return { kind: 'no-way', closures: [], opens: undefined };
  const ends = { from: from.stop.position, to: to.stop.position };
  const { closures, opens } = findWayAt(atlas, graph, { ...ends, ...passability });
  return { kind: 'no-way', closures, opens };
}

function findLeg(frame: Frame, from: SnappedStop, to: SnappedStop): Leg {
  const { graph, journey, weight, situation } = frame;
  const { speed, passability } = journey;
  const ends = { from: from.stop, to: to.stop };
  const path = isFar(from) || isFar(to) ? undefined : findPath(graph, from.snap, to.snap, weight);
  if (!path) {
    const fault = findFault(frame, from, to);
    return { ...ends, duration: 0, distance: 0, geometry: [], crossings: [], fault };
  }
  const walker = passability ?? { side: 'neutral', checkpoints: 'ignore' };
  return {
    ...ends,
    duration: metresToMinutes(path.length, speed),
    distance: path.length,
    geometry: path.coordinates,
    crossings: listBridges(path).map((bridge) => createCrossing(bridge, situation, walker))
  };
}

const sum = (values: readonly number[]): number => values.reduce((total, one) => total + one, 0);

/**
 * Plans a walk: the shortest way through the streets from each stop to the next, and when one arrives.
 * A leg that cannot be walked says why and takes no time. What lies between a stop and the street next to
 * it is not walked.
 * @param graph a graph with at least one edge
 */
export function findItinerary(graph: StreetGraph, atlas: Atlas, journey: Journey): Itinerary {
  const { stops, roundTrip, passability } = journey;
  const frame: Frame = {
    atlas,
    graph,
    journey,
    weight: weightOf(atlas, passability),
    situation: passability ? situationAt(atlas, passability.t) : { t: 0, states: new Map() }
  };
  const snapped = stops.map((stop) => ({ stop, snap: snapToNetwork(graph, stop.position) }));
  const returning = roundTrip && snapped.length > 1 ? snapped.slice(0, 1) : [];
  const ends = [...snapped.slice(1), ...returning];
  const legs = ends.flatMap((to, index) => {
    const from = snapped[index];
    return from ? [findLeg(frame, from, to)] : [];
  });
  let clock = 0;
  const visits = snapped.map((one, index): Visit => {
    const arrival = clock;
    const departure = arrival + stayOf(one.stop);
    clock = departure + (legs[index]?.duration ?? 0);
    return { ...one, arrival, departure };
  });
  return {
    visits,
    legs,
    distance: sum(legs.map(({ distance }) => distance)),
    walk: sum(legs.map(({ duration }) => duration)),
    stay: sum(stops.map(stayOf)),
    wait: 0,
    duration: clock,
    isWalkable: legs.every(({ fault }) => fault === undefined)
  };
}
