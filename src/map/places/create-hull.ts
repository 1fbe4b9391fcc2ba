import type { Position } from 'geojson';
import { movePosition } from './local-metres.ts';

/** Length and beam of the cruiser Aurora in metres (126.8 × 16.8), which stand for every ship. */
const LENGTH = 127;
const BEAM = 17;

/** Outline of a hull seen from above: share of the half length ahead, share of the half beam aside. */
const OUTLINE: readonly (readonly [ahead: number, aside: number])[] = [
  [1, 0],
  [0.78, 0.6],
  [0.45, 1],
  [-0.6, 1],
  [-0.9, 0.7],
  [-1, 0]
];

/**
 * The hull of a moored ship as a closed ring.
 * @param heading degrees clockwise from north to which the bow points
 */
export function createHull(middle: Position, heading: number): Position[] {
  const bow = (heading * Math.PI) / 180;
  const starboard = OUTLINE.slice(1, -1).toReversed();
  const port = starboard.toReversed().map(([ahead, aside]) => [ahead, -aside] as const);
  const ring = [[1, 0] as const, ...port, [-1, 0] as const, ...starboard, [1, 0] as const];
  return ring.map(([ahead, aside]) => {
    const [forward, right] = [(ahead * LENGTH) / 2, (aside * BEAM) / 2];
    return movePosition(middle, {
      east: forward * Math.sin(bow) + right * Math.cos(bow),
      north: forward * Math.cos(bow) - right * Math.sin(bow)
    });
  });
}
