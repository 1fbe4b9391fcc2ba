import type { Position } from 'geojson';
import type { Certainty, Mover, Side } from '../../model/atlas.ts';
import type { MovementTrack } from '../../model/movement-track.ts';

/** What the map shows of one mover. */
export interface MoverView {
  /** Id of the movement. */
  readonly id: string;
  readonly mover: Mover;
  readonly side: Side;
  readonly certainty: Certainty;
  /** Accessible name: who, of which side, whether under way. */
  readonly label: string;
  readonly position: Position;
  /** Degrees clockwise from north. */
  readonly heading: number;
  readonly isMoving: boolean;
  /** Whether the mark itself is left out, because the map shows the ship at its mooring already. */
  readonly isHidden: boolean;
  /** Of those who stand at one point, the how manieth: each has a place of its own beside it. */
  readonly slot: number;
  readonly isSelected: boolean;
  readonly track: MovementTrack;
  /** Vertices between which the trail runs; from the last of them on it runs to `position`. */
  readonly trail: { readonly from: number; readonly index: number };
}
