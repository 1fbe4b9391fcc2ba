import type { Atlas, Movement } from '../model/atlas.ts';
import type { MovementTrack } from '../model/movement-track.ts';
import type { MoverView } from '../map/movers/mover-view.ts';
import { findTrailStart, moverAt } from '../routing/mover-at.ts';

/** Minutes for which one who has arrived is still shown, with the trail: as long as “this hour”. */
const AFTERGLOW = 60;

/** How many movers stand at each point so far. */
type Crowd = Map<string, number>;

/** Whether a ship lies where the map draws it as a place already. */
const isMoored = (
  { places }: Atlas,
  { mover, waypoints }: Movement,
  [longitude, latitude]: readonly number[]
): boolean =>
  mover === 'ship' &&
  waypoints.some(
    ({ place, position }) =>
      position[0] === longitude &&
      position[1] === latitude &&
      places.get(place ?? '')?.kind === 'ship-mooring'
  );

export interface MoverWishes {
  /** Id of the movement that is chosen: its way is shown at every hour. */
  readonly chosen: string | undefined;
  /** Accessible name of a mover. */
  readonly describe: (movement: Movement, isMoving: boolean) => string;
}

function createView(
  atlas: Atlas,
  movement: Movement,
  track: MovementTrack,
  t: number,
  crowd: Crowd,
  { chosen, describe }: MoverWishes
): MoverView {
  const { position, heading, isMoving, way, index } = moverAt(track, t);
  const isOver = t >= movement.end;
  const point = position.join();
  const slot = isMoving ? 0 : (crowd.get(point) ?? 0);
  if (!isMoving) crowd.set(point, slot + 1);
  return {
    id: movement.id,
    // Those who came by ship go on ashore on foot.
    mover: movement.mover === 'ship' && way === 'street' ? 'column' : movement.mover,
    side: movement.side,
    certainty: movement.certainty,
    label: describe(movement, isMoving),
    position,
    heading,
    isMoving,
    isHidden:
      t < movement.start ||
      t >= movement.end + AFTERGLOW ||
      (!isMoving && isMoored(atlas, movement, position)),
    slot,
    isSelected: movement.id === chosen,
    track,
    trail: {
      from: t < movement.start ? track.positions.length : trailStart(track, t, isOver),
      index: isOver ? track.positions.length - 1 : index
    }
  };
}

/** No trail is left once the afterglow is over. */
const trailStart = (track: MovementTrack, t: number, isOver: boolean): number =>
  isOver && t >= (track.times.at(-1) ?? 0) + AFTERGLOW
    ? track.positions.length
    : findTrailStart(track, t);

/**
 * What the map shows of the movers at `t`: those under way, those who arrived within the hour, and the
 * one that is chosen.
 */
export function moverViewsAt(
  atlas: Atlas,
  tracks: ReadonlyMap<string, MovementTrack>,
  t: number,
  wishes: MoverWishes
): MoverView[] {
  const crowd: Crowd = new Map();
  return atlas.movements.flatMap((movement) => {
    const track = tracks.get(movement.id);
    const isShown = t >= movement.start && t < movement.end + AFTERGLOW;
    if (!track || !(isShown || movement.id === wishes.chosen)) return [];
    return [createView(atlas, movement, track, t, crowd, wishes)];
  });
}
