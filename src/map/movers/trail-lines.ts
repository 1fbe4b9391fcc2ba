import type { Position } from 'geojson';
import type { MovementTrack, TrackRun } from '../../model/movement-track.ts';

/** How a stretch of a trail is drawn. */
export const TRAIL_KINDS = ['fixed', 'interpolated', 'free'] as const;
export type TrailKind = (typeof TRAIL_KINDS)[number];

export type TrailLines = Readonly<Record<TrailKind, readonly (readonly Position[])[]>>;

const kindOf = ({ way, isInterpolated }: TrackRun): TrailKind =>
  way === 'free' ? 'free' : isInterpolated ? 'interpolated' : 'fixed';

/**
 * The lines of a trail from the vertex `from` over the last passed one, `index`, to where the mover is
 * now. Without a position the trail ends at the vertex after `index`.
 */
export function createTrailLines(
  { positions, runs }: MovementTrack,
  { from, index }: { readonly from: number; readonly index: number },
  position?: Position
): TrailLines {
  const lines: Record<TrailKind, (readonly Position[])[]> = {
    fixed: [],
    interpolated: [],
    free: []
  };
  for (const run of runs) {
    if (run.way === 'halt' || run.to <= from || run.from > index) continue;
    const isCut = run.to > index;
    const passed = positions.slice(Math.max(run.from, from), isCut ? index + 1 : run.to + 1);
    const end = position ?? positions[index + 1];
    lines[kindOf(run)].push(isCut && end ? [...passed, end] : passed);
  }
  return lines;
}
