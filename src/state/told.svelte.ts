import { createContext } from 'svelte';
import type { Atlas } from '../model/atlas.ts';

/** Whose word the map shows: that of all works, or of some alone. */
export class ToldState {
  /** All that is known. */
  whole: Atlas;
  #only: readonly string[] = $state.raw([]);
  #part: Atlas | undefined = $state.raw();

  constructor(whole: Atlas) {
    this.whole = $state.raw(whole);
  }

  /** What the map shows: all of it, until what the chosen works say is worked out. */
  get atlas(): Atlas {
    return this.#part ?? this.whole;
  }

  /** Keys of the chosen works and groups of works; none means all. */
  get only(): readonly string[] {
    return this.#only;
  }

  /** Chooses works and groups by id; none: all works speak again. */
  hear(ids: readonly string[]): void {
    if (ids.join() !== this.#only.join()) this.#only = ids;
  }

  /** Sets what the chosen works say; `undefined` once nobody asks for it any more. */
  tell(part: Atlas | undefined): void {
    this.#part = part;
  }
}

export const [useTold, provideTold] = createContext<ToldState>();
