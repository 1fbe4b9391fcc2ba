import type { Waypoint } from '../model/atlas.ts';
import type { MovementTrack } from '../model/movement-track.ts';
import { isUnderWayAt } from '../routing/mover-at.ts';
import { paceAt } from '../routing/pace-at.ts';
import type { ClockState } from '../state/clock.svelte.ts';
import type { FollowState } from '../state/follow.svelte.ts';

interface Followers {
  readonly clock: ClockState;
  readonly follow: FollowState;
}

/** Milliseconds that each stage stays on the screen where nothing glides. */
const STAGE = 2500;

/** Plays the clock at the pace of the way until it ends, or until somebody stops the clock. */
function glide(track: MovementTrack, end: number, { clock, follow }: Followers): () => void {
  clock.play();
  const stop = $effect.root(() => {
    $effect(() => {
      if (clock.exact >= end) {
        clock.scrubTo(end);
        follow.arrive();
      } else if (clock.playing) clock.pace = paceAt(track, clock.exact);
      else follow.stop();
    });
  });
  return () => {
    stop();
    clock.pace = undefined;
    clock.pause();
  };
}

/** Puts the clock from stage to stage, until the last or until somebody else sets it. */
function step(stages: readonly Waypoint[], { clock, follow }: Followers): () => void {
  let expected = clock.t;
  const timer = setInterval(() => {
    const next = stages.find(({ time }) => time > clock.t);
    if (clock.t !== expected || clock.playing) follow.stop();
    else if (next) {
      clock.scrubTo(next.time);
      expected = clock.t;
    } else follow.arrive();
  }, STAGE);
  return () => {
    clearInterval(timer);
  };
}

/**
 * Takes the clock along with a mover: from where it stands if the mover is under way then, else from the
 * beginning. Gives the undo.
 */
export function runFollowing(
  track: MovementTrack,
  stages: readonly Waypoint[],
  followers: Followers,
  isStill: boolean
): () => void {
  const { clock } = followers;
  const [start = clock.t, end = clock.t] = [track.times[0], track.times.at(-1)];
  if (!isUnderWayAt(track, clock.t) || clock.t >= end) clock.scrubTo(start);
  else clock.pause();
  return isStill ? step(stages, followers) : glide(track, end, followers);
}
