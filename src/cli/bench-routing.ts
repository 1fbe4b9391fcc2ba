import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Feature, Point, Position } from 'geojson';
import PathFinderModule from 'geojson-path-finder';
import type { BaseMap } from '../model/base/base-map.ts';
import { createStreets } from '../model/base/create-street-network.ts';
import { findPath } from '../routing/find-path.ts';
import { measureDistances } from '../routing/measure-distances.ts';
import { snapToNetwork } from '../routing/snap-to-network.ts';
import { createStreetGraph } from '../routing/street-graph.ts';
import { suggestOrder } from '../routing/suggest-order.ts';
import { GEO_FOLDER } from './geo-folder.ts';
import { linesToText, runCommand } from './run-command.ts';
import type { Outcome } from './run-command.ts';

/** Its bundle for Node nests the class one level deeper than its types say. */
const PathFinder =
  (PathFinderModule as unknown as { default?: typeof PathFinderModule }).default ??
  PathFinderModule;

/** Walks of each round; the first round only warms up. */
const WALKS = 1000;
const ORDERS = 30;

/** Milliseconds. */
const BOUNDS = { ready: 150, median: 5, p95: 15, order: 100 } as const;

/** The same numbers in [0, 1) at each run: D. H. Lehmer’s generator with the multiplier 48 271. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

function time(task: () => void): number {
  const start = performance.now();
  task();
  return performance.now() - start;
}

/** The time within which a share of the runs was done. */
function quantile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
}

const formatTime = (milliseconds: number): string => `${milliseconds.toFixed(2)} ms`;

const formatLine = (name: string, milliseconds: number, bound?: number): string =>
  [
    name.padEnd(42),
    formatTime(milliseconds).padStart(11),
    ...(bound === undefined
      ? []
      : [`≤ ${String(bound)} ms`, milliseconds <= bound ? 'met' : 'MISSED'])
  ].join('  ');

const readTable = (name: string): string =>
  readFileSync(join(GEO_FOLDER, 'base/streets', `${name}.csv`), 'utf8');

const toPoint = (coordinates: Position): Feature<Point> => ({
  type: 'Feature',
  properties: {},
  geometry: { type: 'Point', coordinates }
});

/** Times of a second round over the same pairs. */
function timePairs(
  pairs: readonly (readonly [number, number])[],
  walk: (a: number, b: number) => void
) {
  for (const [from, to] of pairs) walk(from, to);
  return pairs.map(([from, to]) => time(() => walk(from, to)));
}

/**
 * Measures walks over the whole network and the order of twelve stops, beside geojson-path-finder alone,
 * which is given junctions to start from and finds no street to a point.
 */
export function benchRouting(): Outcome {
  const streets: BaseMap['streets'] = createStreets(readTable('junctions'), readTable('streets'));
  const middle: Position = [30.315, 59.939];
  let graph = createStreetGraph({ type: 'FeatureCollection', features: [] });
  const ready = time(() => {
    graph = createStreetGraph(streets);
    snapToNetwork(graph, middle);
  });
  const { positions } = graph;
  const random = createRandom(1917);
  const vertex = (): number => Math.floor(random() * positions.length);
  const pairs = Array.from({ length: WALKS }, () => [vertex(), vertex()] as const);
  const at = (index: number): Position => positions[index] ?? middle;

  const walks = timePairs(pairs, (from, to) => {
    findPath(graph, snapToNetwork(graph, at(from)), snapToNetwork(graph, at(to)));
  });
  const orders = Array.from({ length: ORDERS }, () => {
    const stops = Array.from({ length: 12 }, () => snapToNetwork(graph, at(vertex())));
    return time(() => void suggestOrder(measureDistances(graph, stops).costs, { roundTrip: true }));
  });

  // The library takes positions as one that round to the same 0.000 01°, which is as fine as ours.
  const options = { tolerance: 1e-6 };
  let finder = new PathFinder(streets as never, options);
  const otherReady = time(() => void (finder = new PathFinder(streets as never, options)));
  const others = timePairs(
    pairs,
    (from, to) => void finder.findPath(toPoint(at(from)), toPoint(at(to)))
  );

  const bounded = [
    ['network ready, first use', ready, BOUNDS.ready],
    ['walk, median', quantile(walks, 0.5), BOUNDS.median],
    ['walk, p95', quantile(walks, 0.95), BOUNDS.p95],
    ['12 stops measured and ordered, first', orders[0] ?? NaN, BOUNDS.order],
    ['12 stops measured and ordered, median', quantile(orders, 0.5), BOUNDS.order]
  ] as const;
  const lines = [
    `${String(positions.length)} vertices, ${String(graph.edges.length)} edges, ${String(WALKS)} walks`,
    ...bounded.map(([name, value, bound]) => formatLine(name, value, bound)),
    'geojson-path-finder alone:',
    formatLine('network ready, warmed up', otherReady),
    formatLine('walk, median', quantile(others, 0.5)),
    formatLine('walk, p95', quantile(others, 0.95))
  ];
  const isMet = bounded.every(([, value, bound]) => value <= bound);
  return { output: linesToText(lines), complaint: '', exitCode: isMet ? 0 : 1 };
}

runCommand(import.meta.url, benchRouting);
