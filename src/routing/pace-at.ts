import type { MovementTrack } from '../model/movement-track.ts';

/** Seconds in which one way between two halts is gone, and in which one halt passes, when followed. */
const WAY_SECONDS = 25;
const HALT_SECONDS = 2;

/** No way is so short that it would be followed slower than this, in city minutes a second. */
const SLOWEST = 1;

/**
 * City minutes a second at which a mover is followed at `t`: each way between two halts takes about the
 * same time to watch, and a halt of any length is soon over.
 */
export function paceAt({ runs, times }: MovementTrack, t: number): number {
  let [start, end] = [times[0] ?? 0, times[0] ?? 0];
  let stands: boolean | undefined;
  for (const { from, to, way } of runs) {
    const isHalt = way === 'halt';
    if (isHalt !== stands) {
      if (stands !== undefined && (times[from] ?? 0) > t) break;
      start = times[from] ?? 0;
      stands = isHalt;
    }
    end = times[to] ?? 0;
  }
  return Math.max(SLOWEST, (end - start) / (stands ? HALT_SECONDS : WAY_SECONDS));
}
