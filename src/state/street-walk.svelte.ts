import type { WalkState } from './walk.svelte.ts';

/** Which tour is walked on the street, and how far one came: what one finds again on coming back. */
export class StreetWalkState {
  /** The walk that goes on, with the position of the device; `undefined` as soon as it is left. */
  current: WalkState | undefined = $state.raw();
  #reached: { readonly tour: string | undefined; readonly next: number } | undefined;

  /** Index of the stop one went to last in this tour, 0 in any other one. */
  nextOf(tour: string | undefined): number {
    return this.#reached?.tour === tour ? (this.#reached?.next ?? 0) : 0;
  }

  reach(tour: string | undefined, next: number): void {
    this.#reached = { tour, next };
  }

  /** Keeps the stop of a tour that was changed meanwhile. */
  followEdit(before: string | undefined, after: string): void {
    if (this.#reached?.tour === before) this.#reached = { tour: after, next: this.nextOf(before) };
  }
}
