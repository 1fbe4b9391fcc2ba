import { untrack } from 'svelte';
import { WALL_CHANNEL, parseWallMessage } from '../../model/wall/wall-message.ts';
import type { ConsoleState } from '../../model/wall/wall-message.ts';
import { programOf } from '../../state/program.ts';
import { formatHash } from '../../state/url-state.ts';
import { readStates } from '../../state/url.svelte.ts';
import type { Page } from '../page.svelte.ts';

/** Milliseconds between two words to the walls, at least. */
const PACE = 100;
/** Milliseconds between two words while the clock runs: each says where it stands. */
const PLAYING_PACE = 500;
/** Milliseconds after its last question for which a wall is told of changes; it asks every two seconds. */
const LISTENS = 7000;

const TOUCHES = ['pointerdown', 'keydown', 'wheel'] as const;

/** This window, for as long as it is open: another visit to a kiosk is not another window. */
const CONSOLE = Math.random().toString(36).slice(2);

/** What the walls are told of a page. */
function stateOf(page: Page, program: string, untouched: number | null): ConsoleState {
  const { clock } = page.states;
  const { width, height } = page.sizes;
  return {
    kind: 'state',
    program,
    console: CONSOLE,
    hash: formatHash(readStates(page.states, clock.t)),
    untouched,
    playing: clock.playing ? { exact: clock.exact, speed: clock.rate } : null,
    size: width >= 1 && height >= 1 ? { width, height } : null,
    invites: page.invites ? [...page.invites] : null
  };
}

/** What of a state a wall cannot work out by itself: all but the minutes of a clock that runs. */
const newsOf = ({ hash, playing, size, invites }: ConsoleState): string =>
  JSON.stringify([playing ? hash.replace(/t=[^&]*/, '') : hash, playing?.speed, size, invites]);

/**
 * Lets walls in other windows of this machine follow a page. Nothing is sent until a wall asks. Where the
 * browser knows no such channel there is nothing to follow. Gives the undo.
 */
export function leadWalls(page: Page, view: Window): () => void {
  if (!('BroadcastChannel' in view)) return () => undefined;
  const program = programOf(view.document);
  const channel = new BroadcastChannel(WALL_CHANNEL);
  const now = (): number => view.performance.now();
  let touchedAt = untrack(() => page.invites) ? undefined : now();
  let isHeard = $state(false);
  let news = '';
  let timer: number | undefined;
  /** When the next word is due; `Infinity` while none is. */
  let due = Infinity;
  let deafTimer: number | undefined;

  const sendWithin = (delay: number): void => {
    if (due <= now() + delay) return;
    view.clearTimeout(timer);
    due = now() + delay;
    timer = view.setTimeout(send, delay);
  };
  const send = (): void => {
    view.clearTimeout(timer);
    due = Infinity;
    const isLeft = page.invites !== undefined || touchedAt === undefined;
    const untouched = isLeft ? null : Math.max(0, now() - (touchedAt ?? 0));
    const state = stateOf(page, program, untouched);
    news = newsOf(state);
    channel.postMessage(state);
    if (state.playing && isHeard) sendWithin(PLAYING_PACE);
  };
  const answer = ({ data }: MessageEvent<unknown>): void => {
    const message = parseWallMessage(data, program);
    if (message?.kind !== 'ask' && !(message?.kind === 'other' && message.asks)) return;
    isHeard = true;
    view.clearTimeout(deafTimer);
    deafTimer = view.setTimeout(() => (isHeard = false), LISTENS);
    send();
  };
  const touch = (): void => {
    const isNews = touchedAt === undefined || now() - touchedAt > PACE;
    touchedAt = now();
    if (isHeard && isNews) sendWithin(PACE);
  };

  const stopWatching = $effect.root(() => {
    $effect(() => {
      // The touch that wakes a kiosk never arrives at the page.
      if (page.invites) touchedAt = undefined;
      else touchedAt ??= now();
    });
    $effect(() => {
      if (!isHeard) return;
      if (newsOf(stateOf(page, program, null)) !== news) sendWithin(PACE);
    });
  });
  channel.addEventListener('message', answer);
  for (const type of TOUCHES) view.addEventListener(type, touch, { capture: true, passive: true });
  return () => {
    stopWatching();
    channel.close();
    view.clearTimeout(timer);
    view.clearTimeout(deafTimer);
    for (const type of TOUCHES) view.removeEventListener(type, touch, { capture: true });
  };
}
