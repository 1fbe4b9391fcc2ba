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

/** A text to which one can go back; whether what was done to it was an edit or another tour was opened. */
interface Step {
  readonly text: string | undefined;
  readonly isEdit: boolean;
}

/**
 * The walking tour as the visitor planned it. Its truth is the text of the link: whatever changes the one
 * changes the other, and undoing goes back to an earlier text.
 */
export class JourneyState {
  readonly link: TourLinkState;
  readonly #atlas: Atlas;
  readonly #onedit: (before: string | undefined, after: string) => void;
  #past: readonly Step[] = $state.raw([]);
  #future: readonly Step[] = $state.raw([]);

  readonly #parsed: ParsedJourney = $derived.by(() =>
    this.link.text === undefined
      ? { journey: EMPTY_JOURNEY, faults: [] }
      : parseJourney(this.link.text, this.#atlas)
  );
  readonly canUndo: boolean = $derived(this.#past.length > 0);
  readonly canRedo: boolean = $derived(this.#future.length > 0);

  /** `onedit` learns of each edit, also of one that is undone: what the text was, and what it is. */
  constructor(
    link: TourLinkState,
    atlas: Atlas,
    onedit: (before: string | undefined, after: string) => void
  ) {
    this.link = link;
    this.#atlas = atlas;
    this.#onedit = onedit;
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
    this.#past = [...this.#past, { text: this.link.text, isEdit: false }];
    this.#future = [];
    this.link.write(text);
  }

  /** Opens a plan, as the link can carry it. */
  show(journey: Journey): void {
    this.open(formatJourney(journey));
  }

  add = (stop: Stop): void => {
    if (!this.isFull) this.#edit(addStop(this.journey, stop));
  };
  drop = (indexes: readonly number[]): void => this.#edit(dropStops(this.journey, indexes));
  move = (from: number, to: number): void => this.#edit(moveStop(this.journey, from, to));
  order = (order: readonly number[]): void => this.#edit(orderStops(this.journey, order));
  change = (changes: Changes<Omit<Journey, 'stops'>>): void =>
    this.#edit(changeJourney(this.journey, changes));
  changeStop = (index: number, changes: Changes<Stop>): void =>
    this.#edit(changeStop(this.journey, index, changes));

  undo(): void {
    this.#past = this.#turn(this.#past, (step) => (this.#future = [...this.#future, step]));
  }

  redo(): void {
    this.#future = this.#turn(this.#future, (step) => (this.#past = [...this.#past, step]));
  }

  #edit(journey: Journey): void {
    const [before, after] = [this.link.text, formatJourney(journey)];
    if (before === after) return;
    this.#past = [...this.#past, { text: before, isEdit: true }];
    this.#future = [];
    this.link.write(after);
    this.#onedit(before, after);
  }

  /** Goes to the last text of a stack and puts the present one on the other; gives what is left. */
  #turn(stack: readonly Step[], keep: (step: Step) => void): readonly Step[] {
    const step = stack.at(-1);
    if (!step) return stack;
    const before = this.link.text;
    keep({ text: before, isEdit: step.isEdit });
    this.link.write(step.text);
    if (step.isEdit && step.text !== undefined) this.#onedit(before, step.text);
    return stack.slice(0, -1);
  }
}

export const [useJourney, provideJourney] = createContext<JourneyState>();
