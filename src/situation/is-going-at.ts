import type { Movement } from '../model/atlas.ts';
import type { Instant } from '../time/instant.ts';

/** Whether a mover goes from one place to another at `t`: not before, not after, and not in a halt. */
export const isGoingAt = ({ waypoints }: Movement, t: Instant): boolean =>
  waypoints.some(({ time, position }, index) => {
    const next = waypoints[index + 1];
    return (
      next !== undefined &&
      time <= t &&
      t < next.time &&
      (next.position[0] !== position[0] || next.position[1] !== position[1])
    );
  });
