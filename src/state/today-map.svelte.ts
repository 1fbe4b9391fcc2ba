import { createContext } from 'svelte';
import type { TodayFault, TodaySource } from '../model/today-source.ts';

/** The map of today that may lie over that of 1917, and how much of it is seen. Off at first. */
export class TodayMapState {
  #chosen: TodaySource | undefined = $state.raw();
  #isOn = $state(false);
  #fade = $state(0.5);
  #fault: TodayFault | undefined = $state();
  #credit = $state('');

  /** What was chosen last, on or off. */
  get chosen(): TodaySource | undefined {
    return this.#chosen;
  }

  /** What is shown; `undefined` while the map of today is off. */
  get source(): TodaySource | undefined {
    return this.#isOn ? this.#chosen : undefined;
  }

  /** From 0, only 1917, to 1, only today. */
  get fade(): number {
    return this.#fade;
  }

  set fade(fade: number) {
    this.#fade = Math.min(Math.max(fade, 0), 1);
  }

  /** Why the chosen source was taken off; `undefined` while nothing is wrong. */
  get fault(): TodayFault | undefined {
    return this.#fault;
  }

  /** Whom to thank for what is shown; empty while nothing is. */
  get credit(): string {
    return this.#credit;
  }

  show(source: TodaySource): void {
    this.hide();
    this.#chosen = source;
    this.#isOn = true;
  }

  hide(): void {
    this.#isOn = false;
    this.#fault = undefined;
    this.#credit = '';
  }

  /** The source stands on the map, with the credit it asks for. */
  open(credit: string): void {
    this.#credit = credit;
  }

  /** The source cannot be shown: it is taken off, and the reason is kept. */
  fail(fault: TodayFault): void {
    this.hide();
    this.#fault = fault;
  }
}

export const [useTodayMap, provideTodayMap] = createContext<TodayMapState>();
