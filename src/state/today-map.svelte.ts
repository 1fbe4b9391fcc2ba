import { createContext } from 'svelte';
import type { TodayFault, TodaySource } from '../model/today-source.ts';

/** The map of today that may lie over that of 1917, and how much of it shines through. */
export class TodayMapState {
  #source: TodaySource | undefined = $state.raw();
  #fade = $state(0.5);
  #fault: TodayFault | undefined = $state();
  #credit = $state('');

  /** What is shown; `undefined` while the map of today is off. */
  get source(): TodaySource | undefined {
    return this.#source;
  }

  /** From 0, only 1917, to 1, only today. */
  get fade(): number {
    return this.#fade;
  }

  set fade(fade: number) {
    this.#fade = Math.min(Math.max(fade, 0), 1);
  }

  /** Why the last source was taken off; `undefined` while nothing is wrong. */
  get fault(): TodayFault | undefined {
    return this.#fault;
  }

  /** Whom to thank for what is shown; empty while nothing is. */
  get credit(): string {
    return this.#credit;
  }

  show(source: TodaySource): void {
    this.#take(source, undefined);
  }

  hide(): void {
    this.#take(undefined, undefined);
  }

  /** The source stands on the map, with the credit it asks for. */
  open(credit: string): void {
    this.#credit = credit;
  }

  /** The source cannot be shown: it is taken off, and the reason is kept. */
  fail(fault: TodayFault): void {
    this.#take(undefined, fault);
  }

  #take(source: TodaySource | undefined, fault: TodayFault | undefined): void {
    this.#source = source;
    this.#fault = fault;
    this.#credit = '';
  }
}

export const [useTodayMap, provideTodayMap] = createContext<TodayMapState>();
