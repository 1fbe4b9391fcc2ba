import { createContext, untrack } from 'svelte';
import type { Instant } from '../time/instant.ts';
import { isActiveAt } from '../time/timespan.ts';
import type { Timespan } from '../time/timespan.ts';
import { AddressWriter } from './address-writer.ts';
import type { ClockState } from './clock.svelte.ts';
import type { CompareState } from './compare.svelte.ts';
import type { PreferencesState } from './preferences.svelte.ts';
import type { SelectionState } from './selection.svelte.ts';
import type { ToldState } from './told.svelte.ts';
import { formatHash, parseHash } from './url-state.ts';
import type { LinkedState, LinkParts } from './url-state.ts';
import type { StagingState } from './staging.svelte.ts';
import type { TourLinkState } from './tour-link.svelte.ts';
import type { ViewState } from './view.svelte.ts';

/** The states that the address mirrors. */
export interface LinkedStates {
  readonly clock: ClockState;
  readonly selection: SelectionState;
  readonly preferences: PreferencesState;
  readonly view: ViewState;
  readonly staging: StagingState;
  readonly compare: CompareState;
  readonly told: ToldState;
  readonly tour: TourLinkState;
  /** Whether an id from a link is that of a place. */
  readonly hasPlace: (id: string) => boolean;
  /** Whether an id from a link is that of something on the ground. */
  readonly hasGround: (id: string) => boolean;
  /** When it happened, what a panel of this link (`event:aurora-shot`) tells of. */
  readonly findSpan: (panelLink: string) => Timespan | undefined;
}

/**
 * What the states say now, as a link holds it.
 * @param t the moment of the link: one that is not of the clock must not be written anew with each tick
 */
export function readStates(states: LinkedStates, t: Instant | undefined): LinkParts {
  const { compare, selection, preferences, view, staging, told, tour } = states;
  const { allVisible, visibleLayers, language } = preferences;
  return {
    view: view.current,
    t,
    ...(compare.from === undefined ? {} : { from: compare.from }),
    ...(selection.placeId === undefined ? {} : { place: selection.placeId }),
    ...(selection.groundId === undefined ? {} : { ground: selection.groundId }),
    ...(selection.panelLink === undefined ? {} : { panel: selection.panelLink }),
    language,
    ...(told.only.length === 0 ? {} : { only: told.only }),
    ...(allVisible ? {} : { layers: [...visibleLayers] }),
    ...(staging.area ? { area: true } : {}),
    ...(tour.text === undefined ? {} : { tour: tour.text })
  };
}

/**
 * Writes the address of this page with some parts set anew or taken away: what stands in a link, so that it
 * opens elsewhere as it would here.
 */
export type LinkHere = (parts: LinkParts) => string;

export const createLinkHere =
  (states: LinkedStates): LinkHere =>
  (parts) =>
    formatHash({ ...readStates(states, 't' in parts ? parts.t : states.clock.t), ...parts });

export const [useLinkHere, provideLinkHere] = createContext<LinkHere>();

/** A link to something that happened, but to no moment, leads to when it happened. */
function goToSpan({ t, panel = '' }: LinkedState, { clock, findSpan }: LinkedStates): void {
  const span = t === undefined ? findSpan(panel) : undefined;
  if (span) clock.goInto(span);
}

/** Puts the states where a link says. What it does not say of time, language and view stays. */
export function followLink(link: LinkedState, states: LinkedStates): void {
  const { clock, selection, preferences, view, staging, told, hasPlace, hasGround } = states;
  if (link.t !== undefined && isActiveAt(clock.span, link.t)) clock.scrubTo(link.t);
  goToSpan(link, states);
  states.compare.pin(link.from);
  if (link.language) preferences.language = link.language;
  if (link.view) view.request(link.view);
  told.hear(link.only ?? []);
  preferences.showOnly(link.layers ?? preferences.layers);
  staging.area = link.area === true;
  states.tour.follow(link.tour);
  const place = link.place !== undefined && hasPlace(link.place) ? link.place : undefined;
  if (place !== selection.placeId) selection.select(place);
  if (place === undefined)
    selection.light(link.ground !== undefined && hasGround(link.ground) ? link.ground : undefined);
  if (link.panel !== undefined) selection.followPanel(link.panel);
  else selection.show('place');
}

/** Changes exactly when the visitor took a deliberate step. */
const deliberateKey = (states: LinkedStates): string => {
  const { clock, compare, selection, preferences, told, tour } = states;
  return [
    clock.jumps,
    compare.from ?? '',
    selection.placeId ?? selection.groundId ?? '',
    selection.panelLink ?? '',
    preferences.language,
    ...told.only,
    tour.steps
  ].join(' ');
};

/**
 * Ties the address bar and the states together: scrubbing and panning rewrite the present entry after a
 * rest, a deliberate step (place, language, whose word, chosen moment) makes a new one, back and forward restore.
 * Gives the undo. The states must already stand where the address says: see `followLink`.
 */
export function attachUrl(states: LinkedStates, page: Window): () => void {
  const writer = new AddressWriter(page, page.parent === page);
  let foreign = parseHash(page.location.hash).foreign;
  let lastKey = untrack(() => deliberateKey(states));

  const write = (): void => {
    const hash = formatHash({
      ...readStates(states, states.clock.t),
      ...(foreign ? { foreign } : {})
    });
    const key = deliberateKey(states);
    if (key === lastKey) writer.replaceSoon(hash);
    else writer.push(hash);
    lastKey = key;
  };
  const restore = (): void => {
    writer.forget();
    const link = parseHash(page.location.hash);
    foreign = link.foreign;
    followLink(link, states);
    lastKey = deliberateKey(states);
  };
  const flush = (): void => writer.flush();

  const stopWriting = $effect.root(() => {
    $effect(write);
  });
  page.addEventListener('popstate', restore);
  page.addEventListener('hashchange', restore);
  page.addEventListener('pagehide', flush);
  return () => {
    stopWriting();
    writer.forget();
    page.removeEventListener('popstate', restore);
    page.removeEventListener('hashchange', restore);
    page.removeEventListener('pagehide', flush);
  };
}
