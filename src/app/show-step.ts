import { prefersReducedMotion } from '../map/reduced-motion.ts';
import type { StoryStep } from '../model/stories/story.ts';
import { adaptView } from '../state/search-view.ts';
import type { Page } from './page.svelte.ts';

/** Seconds in which the hours of a step pass: about as long as its text takes to read. */
const SECONDS = 24;

/** Plays the hours of a step, if it has any. */
export function watchStep({ states }: Page, { time, end }: StoryStep): void {
  if (end !== undefined) states.clock.playStretch({ start: time, end }, SECONDS);
}

/** Sets map and clock as a step wants them. Where motion is not wanted, the clock plays only when asked. */
export function showStep(page: Page, step: StoryStep): void {
  const { view, clock } = page.states;
  view.request(adaptView(step.view, page.frame));
  if (step.end === undefined || prefersReducedMotion()) clock.scrubTo(step.time);
  else watchStep(page, step);
}
