import type { Position } from 'geojson';
import { movePosition, offsetBetween } from './local-metres.ts';
import type { Offset } from './local-metres.ts';

/** Where the leaves of a raised bridge begin, as shares of its length; the water between is open. */
export const OPEN_SPAN = { from: 0.36, to: 0.64 } as const;

/** Angle between a lifted leaf and the roadway on the map, in radians (55°). */
const LIFT = 0.96;

/** Half the length of the bar across a bridgehead, in metres. */
const HALF_BAR = 26;

/** Share of the bridge between its end and the bar. */
const BAR_INSET = 0.07;

interface Axis {
  readonly start: Position;
  readonly span: Offset;
}

/** The straight line from bank to bank. */
function axisOf(line: readonly Position[]): Axis {
  const [start, end] = [line[0], line.at(-1)];
  if (!start || !end) throw new Error('A bridge needs two positions or more.');
  return { start, span: offsetBetween(start, end) };
}

const along = ({ start, span }: Axis, share: number): Position =>
  movePosition(start, { east: span.east * share, north: span.north * share });

const turn = ({ east, north }: Offset, angle: number): Offset => ({
  east: east * Math.cos(angle) - north * Math.sin(angle),
  north: east * Math.sin(angle) + north * Math.cos(angle)
});

const scale = ({ east, north }: Offset, share: number): Offset => ({
  east: east * share,
  north: north * share
});

/** The two leaves of a raised bridge, standing off the roadway like open gates, both to one side. */
export function createRaisedLeaves(line: readonly Position[]): Position[][] {
  const axis = axisOf(line);
  const leaf = scale(axis.span, (OPEN_SPAN.to - OPEN_SPAN.from) / 2);
  const [near, far] = [along(axis, OPEN_SPAN.from), along(axis, OPEN_SPAN.to)];
  return [
    [near, movePosition(near, turn(leaf, LIFT))],
    [far, movePosition(far, turn(scale(leaf, -1), -LIFT))]
  ];
}

/** Bars across both bridgeheads, where papers were asked for. */
export function createCheckpointBars(line: readonly Position[]): Position[][] {
  const axis = axisOf(line);
  const length = Math.hypot(axis.span.east, axis.span.north);
  const across = scale(turn(axis.span, Math.PI / 2), HALF_BAR / length);
  return [BAR_INSET, 1 - BAR_INSET].map((share) => {
    const middle = along(axis, share);
    return [movePosition(middle, across), movePosition(middle, scale(across, -1))];
  });
}

/**
 * Pixels right and down by which a badge stands beside its bridge rather than on it, on the side
 * downstream of the direction of drawing.
 */
export function offsetBeside(line: readonly Position[], distance: number): [number, number] {
  const { span } = axisOf(line);
  const length = Math.hypot(span.east, span.north);
  return [(span.north / length) * distance, (span.east / length) * distance];
}
