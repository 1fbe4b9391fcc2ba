import { createContext } from 'svelte';
import type { Atlas } from '../model/atlas.ts';
import {
  addStop,
  changeJourney,
  changeStop,
  dropStops,
  moveStop,
  orderStops
} from '../routing/edit-journey.ts';
import type { Changes } from '../routing/edit-journey.ts';
import { EMPTY_JOURNEY } from '../routing/journey.ts';
import type { Journey, Stop } from '../routing/journey.ts';
import { formatJourney, MOST_LINKED_STOPS } from '../routing/journey-link.ts';
import { parseJourney } from '../routing/parse-journey.ts';
import type { JourneyFault, ParsedJourney } from '../routing/parse-journey.ts';
import type { TourLinkState } from './tour-link.svelte.ts';

/**
 * The walking tour as the visitor planned it. Its truth is the text of the link: whatever changes the one
 * changes the other, and undoing goes back to an earlier text.
 */
export class JourneyState {
  readonly link: TourLinkState;
  readonly #atlas: Atlas;
  #past: readonly (string | undefined)[] = $state.raw([]);
  #future: readonly (string | undefined)[] = $state.raw([]);

  readonly #parsed: ParsedJourney = $derived.by(() =>
    this.link.text === undefined
      ? { journey: EMPTY_JOURNEY, faults: [] }
      : parseJourney(this.link.text, this.#atlas)
  );
  readonly canUndo: boolean = $derived(this.#past.length > 0);
  readonly canRedo: boolean = $derived(this.#future.length > 0);

  constructor(link: TourLinkState, atlas: Atlas) {
    this.link = link;
    this.#atlas = atlas;
  }

  /** Whether a tour is open, be it empty. */
  get isOpen(): boolean {
    return this.link.text !== undefined;
  }

  get journey(): Journey {
    return this.#parsed.journey;
  }

  /** What of the link could not be read; nothing as soon as the tour is changed. */
  get faults(): readonly JourneyFault[] {
    return this.#parsed.faults;
  }

  get isFull(): boolean {
    return this.journey.stops.length >= MOST_LINKED_STOPS;
  }

  /** Opens a tour in the place of the one that is open, or none. */
  open(text: string | undefined): void {
    if (text === this.link.text) return;
    this.#past = [...this.#past, this.link.text];
    this.#future = [];
    this.link.write(text);
  }

  /** Opens a plan, as the link can carry it. */
  show = (journey: Journey): void => this.open(formatJourney(journey));

  add = (stop: Stop): void => {
    if (!this.isFull) this.show(addStop(this.journey, stop));
  };
  drop = (indexes: readonly number[]): void => this.show(dropStops(this.journey, indexes));
  move = (from: number, to: number): void => this.show(moveStop(this.journey, from, to));
  order = (order: readonly number[]): void => this.show(orderStops(this.journey, order));
  change = (changes: Changes<Omit<Journey, 'stops'>>): void =>
    this.show(changeJourney(this.journey, changes));
  changeStop = (index: number, changes: Changes<Stop>): void =>
    this.show(changeStop(this.journey, index, changes));

  undo(): void {
    this.#past = this.#turn(this.#past, (text) => (this.#future = [...this.#future, text]));
  }

  redo(): void {
    this.#future = this.#turn(this.#future, (text) => (this.#past = [...this.#past, text]));
  }

  /** Goes to the last text of a stack and puts the present one on the other; gives what is left. */
  #turn(stack: readonly (string | undefined)[], keep: (text: string | undefined) => void) {
    if (stack.length === 0) return stack;
    keep(this.link.text);
    this.link.write(stack.at(-1));
    return stack.slice(0, -1);
  }
}

export const [useJourney, provideJourney] = createContext<JourneyState>();
