import type { FrameSource } from './play-clock.ts';
import type { TourWalkState } from './tour-walk.svelte.ts';

/** What playing a tour needs of the page. `Window` satisfies it. */
export interface WalkFrames extends FrameSource {
  setInterval(callback: () => void, delay: number): number;
  clearInterval(timer: number): void;
}

/** Milliseconds at each stop where nothing may move. */
const STAY = 2500;

/**
 * Moves the walker with the frames of the page, or, where motion is to be reduced, from stop to stop.
 * Gives the undo.
 */
export function runWalk(walk: TourWalkState, frames: WalkFrames, isStill: boolean): () => void {
  if (isStill) {
    const timer = frames.setInterval(() => {
      if (!walk.goToStop(walk.stop + 1)) walk.finish();
    }, STAY);
    return () => frames.clearInterval(timer);
  }
  let previous: number | undefined;
  let request = frames.requestAnimationFrame(frame);
  function frame(time: number): void {
    walk.playFrame(previous === undefined ? 0 : time - previous);
    previous = time;
    if (walk.isPlaying) request = frames.requestAnimationFrame(frame);
  }
  return () => frames.cancelAnimationFrame(request);
}
