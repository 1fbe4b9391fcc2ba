import { untrack } from 'svelte';
import type { ConsoleState } from '../../model/wall/wall-message.ts';
import { parseHash } from '../../state/url-state.ts';
import type { LinkedView } from '../../state/url-state.ts';
import { followLink } from '../../state/url.svelte.ts';
import { playingAt, withoutStumbling } from '../../state/wall/playing-at.ts';
import type { RunningClock } from '../../state/wall/playing-at.ts';
import { shownView } from '../../state/wall/shown-view.ts';
import type { WallState } from '../../state/wall/wall.svelte.ts';
import type { Page } from '../page.svelte.ts';

/** Where the clock of a page goes that follows a running one. */
function shownBy({ states, atlas }: Page, running: RunningClock): number {
  const wanted = playingAt(running, performance.now(), atlas.span);
  return states.clock.playing
    ? withoutStumbling(states.clock.exact, wanted, running.speed)
    : wanted;
}

/** Puts the page where a console is: all but the view of the map. */
function followState(page: Page, { hash }: ConsoleState, running: RunningClock | undefined): void {
  const { clock } = page.states;
  const { view: _, ...link } = parseHash(hash);
  const shown = running && shownBy(page, running);
  followLink(shown === undefined ? link : { ...link, t: Math.floor(shown) }, page.states);
  if (shown === undefined) return;
  clock.play();
  clock.playFrame(shown, 0);
}

/** Keeps a page where the leader of a wall is: to be called while a component is set up. */
export function followConsole(wall: WallState, page: Page): void {
  const { clock, view } = page.states;
  let running: RunningClock | undefined = $state.raw();
  /** Where the leader looks; a new object only when that changes. */
  let wanted: LinkedView | undefined = $state.raw();
  let looks = '';

  $effect(() => {
    const heard = wall.leader;
    if (!heard) return;
    untrack(() => {
      const { state, heardAt } = heard;
      running = state.playing ? { ...state.playing, heardAt } : undefined;
      followState(page, state, running);
      const { view: seen } = parseHash(state.hash);
      if (seen && looks !== JSON.stringify([seen, state.size])) {
        looks = JSON.stringify([seen, state.size]);
        wanted = seen;
      }
    });
  });
  $effect(() => {
    const { width, height } = page.sizes;
    if (!wanted || width === 0) return;
    const from = untrack(() => wall.leader?.state.size ?? null);
    view.request(shownView(wanted, from, { width, height }));
  });
  $effect(() => {
    const from = running;
    if (!from) return;
    let request = requestAnimationFrame(frame);
    function frame(): void {
      if (from && clock.playing) clock.playFrame(shownBy(page, from), 0);
      request = requestAnimationFrame(frame);
    }
    return () => cancelAnimationFrame(request);
  });
}
