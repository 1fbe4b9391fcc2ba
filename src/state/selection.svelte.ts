import { createContext } from 'svelte';

/** What the one panel shows. */
export const PANELS = ['hour', 'place', 'legend', 'about', 'afterword'] as const;
export type PanelName = (typeof PANELS)[number];

/** What the visitor looks at: at most one place or one thing of the ground, and one panel. */
export class SelectionState {
  #placeId: string | undefined = $state();
  #groundId: string | undefined = $state();
  #panel: PanelName = $state('hour');

  constructor(placeId?: string) {
    this.select(placeId);
  }

  /** Id of the chosen place. It stays chosen while another panel is open. */
  get placeId(): string | undefined {
    return this.#placeId;
  }

  /** Id of the street, the island … that is lit up on the map, such as `street:nevsky`. */
  get groundId(): string | undefined {
    return this.#groundId;
  }

  get panel(): PanelName {
    return this.#panel;
  }

  /** Chooses a place and shows it, or none and shows the hour. */
  select(placeId: string | undefined): void {
    this.#placeId = placeId;
    this.#groundId = undefined;
    this.#panel = placeId === undefined ? 'hour' : 'place';
  }

  /** Lights up a thing of the ground, for which a chosen place is left, or puts its light out. */
  light(groundId: string | undefined): void {
    if (groundId !== undefined && this.#placeId !== undefined) this.select(undefined);
    this.#groundId = groundId;
  }

  /** Shows a panel; `place` without a chosen place shows the hour. */
  show(panel: PanelName): void {
    this.#panel = panel === 'place' && this.#placeId === undefined ? 'hour' : panel;
  }

  /** Leaves the panel: a place is left for the hour, other panels for what they covered. */
  close(): void {
    if (this.#panel === 'place') this.select(undefined);
    else this.show('place');
  }
}

export const [useSelection, provideSelection] = createContext<SelectionState>();
