import type { Page } from '@playwright/test';
import { quantile } from '../stepping.ts';

/** Times every frame while something is done, in milliseconds. */
export async function timeFrames(page: Page, act: () => Promise<void>): Promise<number[]> {
  const recorder = await page.evaluateHandle(() => {
    const frames: number[] = [];
    let last = performance.now();
    let isOn = true;
    const tick = () => {
      const now = performance.now();
      frames.push(now - last);
      last = now;
      if (isOn) requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
    return {
      stop: () => {
        isOn = false;
        return frames.slice(1);
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
