import { readFileSync } from 'node:fs';
import distance from '@turf/distance';
import { expect, test } from 'vitest';
import type { Position } from 'geojson';
import {
  createCheckpointBars,
  createRaisedLeaves,
  offsetBeside,
  OPEN_SPAN
} from './bridge-marks.ts';
import { createHull } from './create-hull.ts';

const metres = (a: Position | undefined, b: Position | undefined): number =>
  distance(a ?? [NaN, NaN], b ?? [NaN, NaN], { units: 'meters' });

/** Palace Bridge, roughly, from the Admiralty side north-west. */
const BRIDGE: Position[] = [
  [30.3098, 59.9403],
  [30.3067, 59.9418]
];

/** Positive to the left of the line from the first to the last position of the bridge. */
const sideOf = ([x = 0, y = 0]: Position): number => {
  const [[ax = 0, ay = 0] = [], [bx = 0, by = 0] = []] = BRIDGE;
  return (bx - ax) * (y - ay) - (by - ay) * (x - ax);
};

test('the Aurora is as long as she was, her bow where the heading says', () => {
  const [bow, ...rest] = createHull([30.28785, 59.93355], 63);
  const stern = rest[Math.floor(rest.length / 2) - 1];
  // 126.8 m over all (Aurora museum); the outline rounds to 127.
  expect(metres(bow, stern)).toBeCloseTo(127, 0);
  const [east, north] = [(bow?.[0] ?? 0) - 30.28785, (bow?.[1] ?? 0) - 59.93355];
  const bearing = Math.atan2(east * Math.cos((59.93355 * Math.PI) / 180), north) * (180 / Math.PI);
  expect(bearing).toBeCloseTo(63, 1);
});

test('a hull is a closed ring', () => {
  const ring = createHull([30.3, 59.9], 0);
  expect(ring.at(-1)).toEqual(ring[0]);
});

test('both leaves of a raised bridge stand open to the same side, the water free between them', () => {
  const [near, far] = createRaisedLeaves(BRIDGE);
  expect(Math.sign(sideOf(near?.[1] ?? []))).toBe(Math.sign(sideOf(far?.[1] ?? [])));
  expect(metres(near?.[0], far?.[0])).toBeCloseTo(metres(BRIDGE[0], BRIDGE[1]) * 0.28, 0);
});

test('the bars of a checkpoint cross the bridge near both ends', () => {
  const bars = createCheckpointBars(BRIDGE);
  for (const bar of bars)
    expect(Math.sign(sideOf(bar[0] ?? []))).toBe(-Math.sign(sideOf(bar[1] ?? [])));
  expect(metres(bars[0]?.[0], bars[1]?.[0])).toBeGreaterThan(metres(BRIDGE[0], BRIDGE[1]) * 0.8);
});

test('the badge of a bridge stands beside the roadway', () => {
  const [right, down] = offsetBeside(BRIDGE, 20);
  expect(Math.hypot(right, down)).toBeCloseTo(20, 6);
});

test('the style sheet leaves open what the leaves of a raised bridge rise from', () => {
  const sheet = readFileSync(new URL('bridge.css', import.meta.url), 'utf8');
  const { from, to } = OPEN_SPAN;
  const dashes = [from, to - from, 1 - to].map((share) => Math.round(100 * share)).join(' ');
  expect(sheet).toContain(`stroke-dasharray: ${dashes};`);
});
