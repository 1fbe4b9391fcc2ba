import type { Timespan } from '../time/timespan.ts';
import type { Instant } from '../time/instant.ts';

/** Minutes of one step of the slider; each divides an hour, so every grid has the full hours. */
export const STEPS = [60, 15, 5, 1] as const;
export type Step = (typeof STEPS)[number];

/** Whether `t` lies on the grid of a step, which begins at midnight. */
export const isOnGrid = (t: Instant, step: number): boolean => t % step === 0;

/** The grid point nearest to `t`, the later one at equal distance. */
export const snapToGrid = (t: Instant, step: number): Instant => Math.floor(t / step + 0.5) * step;

/** The next grid point after `t` (direction 1) or before it (direction -1). */
export const stepOnGrid = (t: Instant, step: number, direction: 1 | -1): Instant =>
  direction === 1 ? (Math.floor(t / step) + 1) * step : (Math.ceil(t / step) - 1) * step;

/** The last grid point inside `[start, end)`. */
export const lastOnGrid = ({ end }: Timespan, step: number): Instant => stepOnGrid(end, step, -1);

/** The scale of a range input: it shows `t` truly, on the grid of the step or to the minute. */
export interface SliderScale {
  readonly min: Instant;
  readonly max: Instant;
  readonly step: number;
}

/**
 * The scale for the chapter in which `t` lies. Its end is the last point of the grid whatever the
 * minute, so that the marks behind the slider stand still; only a later `t` stretches it.
 */
export function sliderScaleAt(chapter: Timespan, t: Instant, step: Step): SliderScale {
  return {
    min: chapter.start,
    max: Math.max(lastOnGrid(chapter, step), t),
    step: isOnGrid(t, step) ? step : 1
  };
}

/** The chapter in which `t` lies; before the first the first, after the last the last. */
export function chapterAt<Chapter extends Timespan>(
  chapters: readonly Chapter[],
  t: Instant
): Chapter | undefined {
  return chapters.find(({ end }) => t < end) ?? chapters.at(-1);
}

/** Minutes of Page Up and Page Down. */
const PAGE = 360;

/** What the keys of the slider depend on. */
export interface KeyFrame {
  readonly chapter: Timespan;
  readonly span: Timespan;
  readonly step: Step;
}

/** Where a key leads from `t` before the ends of the span are minded. */
function findRawTarget(key: string, t: Instant, { chapter, step }: KeyFrame): Instant | undefined {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return stepOnGrid(t, step, 1);
    case 'ArrowLeft':
    case 'ArrowDown':
      return stepOnGrid(t, step, -1);
    case 'PageUp':
      return t + PAGE;
    case 'PageDown':
      return t - PAGE;
    case 'Home':
      return chapter.start;
    case 'End':
      return lastOnGrid(chapter, step);
    default:
      return undefined;
  }
}

/** Where a key of the slider leads from `t`, or `undefined` for a key that is not the slider's. */
export function findKeyTarget(key: string, t: Instant, frame: KeyFrame): Instant | undefined {
  const target = findRawTarget(key, t, frame);
  if (target === undefined) return undefined;
  // Past the last grid point the clock stays where it is rather than leave the grid.
  if (target >= frame.span.end) return Math.max(t, lastOnGrid(frame.span, frame.step));
  return Math.max(target, frame.span.start);
}
