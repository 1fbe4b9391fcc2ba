import { sounds } from 'virtual:atlas-parts';
import type { Atlas } from '../model/atlas.ts';
import type { BaseMap } from '../model/base/base-map.ts';
import { findHighlighted } from '../map/highlight/find-highlighted.ts';
import { findNextChange, findPreviousChange } from '../situation/situation-at.ts';
import { findEvent } from './find-event.ts';
import { findMovement } from './find-movement.ts';
import { startOf } from './start.ts';
import { ClockState } from '../state/clock.svelte.ts';
import { CompareState } from '../state/compare.svelte.ts';
import { PreferencesState } from '../state/preferences.svelte.ts';
import { SelectionState } from '../state/selection.svelte.ts';
import { StagingState } from '../state/staging.svelte.ts';
import { ToldState } from '../state/told.svelte.ts';
import { TourLinkState } from '../state/tour-link.svelte.ts';
import { TodayMapState } from '../state/today-map.svelte.ts';
import { parseHash } from '../state/url-state.ts';
import type { LinkedState } from '../state/url-state.ts';
import { followLink } from '../state/url.svelte.ts';
import type { LinkedStates } from '../state/url.svelte.ts';
import { ViewState } from '../state/view.svelte.ts';

/** All reactive state of the page, standing where its address says. */
export interface PageStates extends LinkedStates {
  readonly today: TodayMapState;
  /** What the address said when the page opened. */
  readonly link: LinkedState;
}

/** Creates the state of a page whose address is `hash` and whose window is `width` CSS pixels wide. */
export function createStates(
  atlas: Atlas,
  base: BaseMap,
  hash: string,
  width: number,
  languages: readonly string[]
): PageStates {
  const link = parseHash(hash);
  const start = startOf(
    width,
    atlas.opening,
    atlas.places.get(link.place ?? findEvent(atlas, link)?.place ?? '')
  );
  const told = new ToldState(atlas);
  const states = {
    told,
    clock: new ClockState(atlas.span, start.t, {
      findNext: (t) => findNextChange(told.atlas, t),
      findPrevious: (t) => findPreviousChange(told.atlas, t)
    }),
    compare: new CompareState(atlas.span),
    selection: new SelectionState(),
    preferences: new PreferencesState(atlas, {
      language: link.language,
      layers: link.layers,
      languages
    }),
    view: new ViewState(start.view),
    staging: new StagingState(sounds),
    today: new TodayMapState(),
    tour: new TourLinkState(),
    hasPlace: (id: string) => atlas.places.has(id),
    hasGround: (id: string) => findHighlighted(base, id).length > 0,
    findSpan: (panel: string) => findEvent(atlas, { panel }) ?? findMovement(atlas, { panel }),
    link
  };
  followLink(link, states);
  return states;
}
