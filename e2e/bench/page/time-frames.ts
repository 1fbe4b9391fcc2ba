import type { Page } from '@playwright/test';
import { quantile } from '../../stepping.ts';

/** Milliseconds of every frame while something was done. */
export interface Frames {
  /** Between the frames by the browser's own time of each: what an eye may see of stutter. */
  readonly shown: number[];
  /** Between the moments at which a script had its turn in them: other scripts of the frame count too. */
  readonly begun: number[];
}

/** Times every frame while something is done. */
export async function timeFrames(page: Page, act: () => Promise<void>): Promise<Frames> {
  const recorder = await page.evaluateHandle(() => {
    const shown: number[] = [];
    const begun: number[] = [];
    let [lastShown, lastBegun] = [performance.now(), performance.now()];
    let isOn = true;
    const tick = (frame: number) => {
      const now = performance.now();
      shown.push(frame - lastShown);
      begun.push(now - lastBegun);
      [lastShown, lastBegun] = [frame, now];
      if (isOn) requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
    return {
      stop: () => {
        isOn = false;
        return { shown: shown.slice(1), begun: begun.slice(1) };
      }
    };
  });
  await act();
  const frames = await recorder.evaluate(({ stop }) => stop());
  await recorder.dispose();
  return frames;
}

/** Half, 95 %, 99 % and all of the frames took no longer than this. */
export const describeFrames = (what: string, frames: readonly number[]): string => {
  const [half, p95, p99, most] = [0.5, 0.95, 0.99, 1].map((share) =>
    quantile(frames, share).toFixed(1)
  );
  return `${what.padEnd(6)} ${String(frames.length).padStart(4)} frames   median ${String(half)} ms   p95 ${String(p95)} ms   p99 ${String(p99)} ms   most ${String(most)} ms`;
};
