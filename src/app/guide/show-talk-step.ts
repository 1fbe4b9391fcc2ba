import { prefersReducedMotion } from '../../map/reduced-motion.ts';
import type { TalkPosition } from '../../state/talk.ts';
import type { Page } from '../page.svelte.ts';

/** Seconds in which the hours of a step pass: about as long as its text takes to tell. */
const SECONDS = 24;

/** Sets the page, and with it the walls, as a step of a talk wants them; without one, the hour is shown. */
export function showTalkStep({ states }: Page, position: TalkPosition | undefined): void {
  const { clock, selection, tour, view } = states;
  if (!position) {
    tour.follow(undefined);
    selection.select(undefined);
    clock.pause();
    return;
  }
  const { talk, step } = position;
  tour.follow(talk.tour);
  selection.select(step.place);
  if (step.panel !== undefined) selection.followPanel(step.panel);
  view.request(step.view);
  if (step.end === undefined || prefersReducedMotion()) clock.scrubTo(step.time);
  else clock.playStretch({ start: step.time, end: step.end }, SECONDS);
}
