import { createContext } from 'svelte';
import { MediaQuery } from 'svelte/reactivity';
import type { Language } from '../i18n/index.ts';
import type { Atlas, AtlasEvent, Movement } from '../model/atlas.ts';
import type { BaseMap } from '../model/base/base-map.ts';
import { eventsAt } from '../situation/events-at.ts';
import { keepSame } from '../situation/keep-same.ts';
import { nightAt } from '../situation/light-at.ts';
import { situationAt } from '../situation/situation-at.ts';
import type { Change, PlaceState, Situation } from '../situation/situation-at.ts';
import type { PlaceStates } from '../situation/states-at.ts';
import type { OwnLayersState } from '../state/own-layers.svelte.ts';
import type { EditingState } from '../state/editing.svelte.ts';
import type { OfflineCopyState } from '../state/offline-copy.svelte.ts';
import type { Instant } from '../time/instant.ts';
import type { FollowState } from '../state/follow.svelte.ts';
import type { MapFrame } from '../state/search-view.ts';
import type { Found, Search } from '../state/search.ts';
import type { PageStates } from './create-states.ts';
import { findEvent } from './find-event.ts';
import { findMovement } from './find-movement.ts';
import type { Telling } from './telling.svelte.ts';
import type { Planner } from './planner.svelte.ts';

/** What the map draws. */
export interface Drawn {
  readonly states: PlaceStates;
  readonly events: readonly AtlasEvent[];
  /** The moment a drawn state belongs to, where that is not the one of the clock. */
  readonly momentOf: (state: PlaceState) => Instant | undefined;
}

/** A narrow screen, as the style sheets have it: the panel is a sheet over the map. */
const NARROW = '(max-width: 640px) and (orientation: portrait), (max-width: 480px)';

/** What the page shows: the facts, the state the visitor set, and what follows from both. */
export class Page {
  readonly base: BaseMap;
  readonly states: PageStates;
  /** Finds names; `undefined` until that part is there. */
  search: Search | undefined = $state.raw();
  /** The copy on this device; `undefined` where there can be none. */
  copy: OfflineCopyState | undefined = $state.raw();

  /** Whom the map goes along with; `undefined` until the lines of the movements are there. */
  follow: FollowState | undefined = $state.raw();

  /** Whether the panel takes more than its usual width. */
  isPanelWide = $state(false);
  /** Whether the panel is filled by what scrolls by itself; a sheet is opened in full for it. */
  isPanelFilled = $state(false);

  /** What the map draws instead of what holds at the clock, where something else is wanted. */
  drawn: Drawn | undefined = $state.raw();
  /** The stories and the legends; `undefined` until one of them is opened. */
  telling: Telling | undefined = $state.raw();
  /** CSS pixels of the map, and of the panel in height. */
  readonly sizes = $state({ width: 0, height: 0, panel: 0 });
  readonly #isNarrow = new MediaQuery(NARROW);
  /** The map, and how much of it the panel covers where that is a sheet. */
  readonly frame: MapFrame = $derived.by(() => ({
    ...this.sizes,
    covered: {
      top: 0,
      right: 0,
      bottom: this.#isNarrow.current ? this.sizes.panel : 0,
      left: 0
    }
  }));
  /** Layers that the visitor brought along; `undefined` until that part is there. */
  ownLayers: OwnLayersState | undefined = $state.raw();
  /** What somebody corrects; `undefined` until somebody does. */
  editing: EditingState | undefined = $state.raw();
  /** Plans walks; `undefined` until somebody wants one: see `createPlanner`. */
  planner: Planner | undefined = $state.raw();

  readonly situation: Situation = $derived.by(() =>
    situationAt(this.states.told.atlas, this.states.clock.t)
  );
  #lastEvents: readonly AtlasEvent[] = [];
  #lastChanges: readonly Change[] = [];
  /** Another list only when another event is in it. */
  readonly events: readonly AtlasEvent[] = $derived.by(() => {
    const events = eventsAt(this.states.told.atlas, this.states.clock.t);
    return (this.#lastEvents = keepSame(this.#lastEvents, events));
  });
  /** What changed in the hour before the clock; another list only when another change is in it. */
  readonly changes: readonly Change[] = $derived.by(
    () => (this.#lastChanges = keepSame(this.#lastChanges, this.situation.changes))
  );
  /** Languages of the invitation that stands before the page, while nobody is there. */
  invites: readonly Language[] | undefined = $state.raw();
  /** Whether walls on this machine may follow the page; a wall is followed by none. */
  leads = true;
  /** Whether a link may leave the page; a kiosk turns it off. */
  linksAllowed = $state(true);
  /** Whether the page is a part of another one: then it keeps nothing on the device. */
  readonly isEmbedded: boolean;
  /** 0 by day … 1 by night. */
  readonly night: number = $derived.by(() => nightAt(this.states.clock.t, this.atlas.daylight));
  /** What holds at the chosen place. */
  readonly placeState: PlaceState | undefined = $derived.by(() => {
    const { placeId } = this.states.selection;
    return placeId === undefined ? undefined : this.situation.states.get(placeId);
  });
  /** The event the panel tells of. */
  readonly event: AtlasEvent | undefined = $derived.by(() =>
    findEvent(this.atlas, { panel: this.states.selection.panelLink })
  );
  /** The movement the panel tells of. */
  readonly movement: Movement | undefined = $derived.by(() =>
    findMovement(this.atlas, { panel: this.states.selection.panelLink })
  );
  /** Ids of the layers that are shown: those of the step of a story, or else those the visitor chose. */
  readonly visibleLayers: ReadonlySet<string> = $derived.by(
    () => this.telling?.step?.layers ?? this.states.preferences.visibleLayers
  );
  /** Id of the place that is ringed on the map: that of what is being told, or else the chosen one. */
  readonly ringedId: string | undefined = $derived.by(
    () => this.telling?.placeId ?? this.event?.place ?? this.states.selection.placeId
  );
  /** What of the ground is lit up, once the search knows its name. */
  readonly lit: Found | undefined = $derived.by(() => {
    const { groundId } = this.states.selection;
    return groundId === undefined ? undefined : this.search?.findGround(groundId);
  });

  constructor(base: BaseMap, states: PageStates, isEmbedded = false) {
    this.isEmbedded = isEmbedded;
    this.base = base;
    this.states = states;
  }

  /** All that is known; what the chosen works alone say of it is `states.told.atlas`. */
  get atlas(): Atlas {
    return this.states.told.whole;
  }

  /** Page where mistakes are reported, if there is one to be led to. */
  get issues(): string | undefined {
    return this.linksAllowed ? this.atlas.issues : undefined;
  }
}

export const [usePage, providePage] = createContext<Page>();
