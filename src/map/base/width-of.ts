import type { WorldLine } from '../canvas/world.ts';

/** Mean width of a long area in world units: twice its surface over its outline. */
export function widthOf(rings: readonly WorldLine[]): number {
  let surface = 0;
  let outline = 0;
  for (const { coordinates } of rings)
    for (let index = 2; index < coordinates.length; index += 2) {
      const [ax, ay] = [coordinates[index - 2] ?? 0, coordinates[index - 1] ?? 0];
      const [bx, by] = [coordinates[index] ?? 0, coordinates[index + 1] ?? 0];
      surface += (ax * by - bx * ay) / 2;
      outline += Math.hypot(bx - ax, by - ay);
    }
  return outline === 0 ? 0 : (2 * Math.abs(surface)) / outline;
}
