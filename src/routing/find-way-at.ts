import type { Position } from 'geojson';
import type { Atlas } from '../model/atlas.ts';
import { situationAt } from '../situation/situation-at.ts';
import type { Situation } from '../situation/situation-at.ts';
import type { Instant } from '../time/instant.ts';
import { createCrossing, listBridges } from './crossing.ts';
import type { Crossing } from './crossing.ts';
import { findPath } from './find-path.ts';
import type { Path } from './find-path.ts';
import { factorOf, weightAt } from './passability.ts';
import type { Walker } from './passability.ts';
import { snapToNetwork } from './snap-to-network.ts';
import type { Snap } from './snap-to-network.ts';
import type { StreetGraph } from './street-graph.ts';

/** From where to where, when, and as whom one wishes to walk. */
export interface WayQuestion extends Walker {
  /** [lon, lat] */
  readonly from: Position;
  readonly to: Position;
  readonly t: Instant;
}

/** A way, with the bridges in the order in which they are crossed. */
export interface Way extends Path {
  readonly crossings: readonly Crossing[];
}

export interface WayAnswer {
  readonly from: Snap;
  readonly to: Snap;
  /** The shortest way with every bridge down and nobody asking, as today. */
  readonly today: Way | undefined;
  /** The best way at the hour asked about; `undefined` if there was none. */
  readonly then: Way | undefined;
  /**
   * The bridges that cut the one end off from the other, where there was no way: had any one of them
   * been passable, and all that are not named, one could have walked.
   */
  readonly closures: readonly Crossing[];
  /** Where there was no way: the next moment of the span at which there is one. */
  readonly opens: Instant | undefined;
  /** Bridges of either way or of the cut whose state at that hour is not certain. */
  readonly doubts: readonly Crossing[];
}

/** Bridges whose state may change, by id of the place. */
const findBridges = (atlas: Atlas): string[] =>
  [...atlas.places.values()].filter(({ kind }) => kind === 'bridge').map(({ id }) => id);

/** The moments after `t` at which any bridge changes, in order, within the span. */
function listBridgeChanges(atlas: Atlas, t: Instant): Instant[] {
  const starts = findBridges(atlas).flatMap(
    (id) => atlas.places.get(id)?.control.map(({ start }) => start) ?? []
  );
  const later = starts.filter((start) => start > t && start < atlas.span.end);
  return [...new Set(later)].toSorted((a, b) => a - b);
}

/**
 * Leaves out, one by one, the closed bridges that explain nothing: with such a bridge open, and those
 * left out before it, there would still be no way.
 */
function findClosures(
  closed: readonly string[],
  isCutBy: (bridges: ReadonlySet<string>) => boolean
): string[] {
  const needed = new Set(closed);
  for (const bridge of closed) {
    needed.delete(bridge);
    if (!isCutBy(needed)) needed.add(bridge);
  }
  return [...needed];
}

/**
 * Answers whether one could walk between two points at an hour of the span, and how that differs from
 * the way of today. Only bridges close or slow a way: no source says which streets were passable.
 */
export function findWayAt(atlas: Atlas, graph: StreetGraph, question: WayQuestion): WayAnswer {
  const { t, side, checkpoints } = question;
  const [from, to] = [snapToNetwork(graph, question.from), snapToNetwork(graph, question.to)];
  const situation = situationAt(atlas, t);
  const crossingOf = (bridge: string): Crossing => createCrossing(bridge, situation, question);
  const wayOf = (path: Path | undefined): Way | undefined =>
    path && { ...path, crossings: listBridges(path).map(crossingOf) };
  const findThen = (at: Situation): Path | undefined =>
    findPath(graph, from, to, weightAt(at, side, checkpoints));

  const today = wayOf(findPath(graph, from, to));
  const then = wayOf(findThen(situation));
  const isClosed = (bridge: string): boolean =>
    factorOf(situation.states.get(bridge)?.passability, question) === Infinity;
  const isCutBy = (bridges: ReadonlySet<string>): boolean =>
    !findPath(graph, from, to, ({ bridge, length }) =>
      bridge !== undefined && bridges.has(bridge) ? Infinity : length
    );
  const closures =
    then || !today
      ? []
      : findClosures(findBridges(atlas).filter(isClosed), isCutBy).map(crossingOf);
  const opens = then
    ? undefined
    : listBridgeChanges(atlas, t).find((later) => findThen(situationAt(atlas, later)));
  const met = [...(today?.crossings ?? []), ...(then?.crossings ?? []), ...closures];
  const doubts = [...new Map(met.map((crossing) => [crossing.bridge, crossing])).values()].filter(
    ({ possible }) => possible.length > 1
  );
  return { from, to, today, then, closures, opens, doubts };
}
