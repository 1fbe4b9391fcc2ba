import type { ClockState } from './clock.svelte.ts';

/** What playback needs of the page. `Window` satisfies it. */
export interface FrameSource {
  requestAnimationFrame(callback: (time: number) => void): number;
  cancelAnimationFrame(request: number): void;
}

/**
 * Moves the clock with the frames of the page until it is undone. The pace is that of real time: each
 * frame moves the clock once, by the time since the frame before.
 */
export function runPlayback(clock: ClockState, frames: FrameSource): () => void {
  let exact = clock.t;
  let previous: number | undefined;
  let request = frames.requestAnimationFrame(frame);

  function frame(time: number): void {
    exact = clock.playFrame(exact, previous === undefined ? 0 : time - previous);
    previous = time;
    if (clock.playing) request = frames.requestAnimationFrame(frame);
  }

  return () => frames.cancelAnimationFrame(request);
}

/** Stops playback when the page is hidden. Gives the undo. */
export function pauseWhenHidden(clock: ClockState, page: Document): () => void {
  const pause = (): void => {
    if (page.hidden) clock.pause();
  };
  page.addEventListener('visibilitychange', pause);
  return () => page.removeEventListener('visibilitychange', pause);
}
