import { createContext } from 'svelte';

/** What the one panel shows. */
export const PANELS = [
  'hour',
  'place',
  'stories',
  'story',
  'legends',
  'events',
  'event',
  'movements',
  'movement',
  'legend',
  'contents',
  'about',
  'afterword',
  'overview',
  'claim',
  'sources',
  'source',
  'tours',
  'tour',
  'way',
  'walk',
  'layers',
  'data',
  'edit',
  'embed'
] as const;
export type PanelName = (typeof PANELS)[number];

const isPanelName = (name: string): name is PanelName => PANELS.some((panel) => panel === name);

/** What the visitor looks at: at most one place or one thing of the ground, and one panel. */
export class SelectionState {
  #placeId: string | undefined = $state();
  #groundId: string | undefined = $state();
  #panel: PanelName = $state('hour');
  #topic: string | undefined = $state();

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

  /** What the panel is about, if it shows one thing of many: an id that the panel itself knows. */
  get topic(): string | undefined {
    return this.#topic;
  }

  /** What the panel is about: as long as it stays, the visitor goes on reading the same thing. */
  get subject(): string {
    if (this.#panel === 'place') return `place:${this.#placeId ?? ''}`;
    if (this.#panel === 'walk') return 'walk:';
    const topic = this.#panel === 'claim' ? this.#topic : this.#topic?.split('/')[0];
    return `${this.#panel}:${topic ?? ''}`;
  }

  /** The panel as links write it, `about` or `event:aurora-shot`; the hour and a place need none. */
  get panelLink(): string | undefined {
    if (this.#panel === 'hour' || this.#panel === 'place') return undefined;
    return [this.#panel, ...(this.#topic === undefined ? [] : [this.#topic])].join(':');
  }

  /** Chooses a place and shows it, or none and shows the hour. */
  select(placeId: string | undefined): void {
    this.#placeId = placeId;
    this.#groundId = undefined;
    this.show(placeId === undefined ? 'hour' : 'place');
  }

  /** Chooses a place on the map and leaves the panel that is open. */
  pointAt(placeId: string): void {
    this.#placeId = placeId;
    this.#groundId = undefined;
  }

  /** Lights up a thing of the ground, for which a chosen place is left, or puts its light out. */
  light(groundId: string | undefined): void {
    if (groundId !== undefined && this.#placeId !== undefined) this.select(undefined);
    this.#groundId = groundId;
  }

  /** Shows a panel, with one thing of many if it has a topic; `place` without a place shows the hour. */
  show(panel: PanelName, topic?: string): void {
    this.#panel = panel === 'place' && this.#placeId === undefined ? 'hour' : panel;
    this.#topic = topic;
  }

  /** Shows the panel that a link names as `panelLink` writes it; of no such panel, nothing changes. */
  followPanel(link: string): void {
    const [name = '', topic] = link.split(':');
    if (isPanelName(name)) this.show(name, topic);
  }

  /** Leaves the panel: a place is left for the hour, other panels for what they covered. */
  close(): void {
    if (this.#panel === 'place') this.select(undefined);
    else this.show('place');
  }
}

export const [useSelection, provideSelection] = createContext<SelectionState>();
