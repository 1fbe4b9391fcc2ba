import { id as ATLAS_ID } from '../../geo/atlas.json';
import { get, update } from 'idb-keyval';
import { parseOwnTours } from '../model/own-tour.ts';
import type { OwnTour } from '../model/own-tour.ts';
import { dropTour, followEdit, keepTour, restoreTour, rewriteTour } from './edit-own-tours.ts';
import type { OwnToursChange } from './edit-own-tours.ts';

/** Under which the browser keeps the tours. */
const KEY = `${ATLAS_ID}-tours`;

/** The tours that the visitor keeps on the device, latest first; in memory alone where it keeps none. */
export class OwnToursState {
  #tours: readonly OwnTour[] = $state.raw([]);
  #isDenied = $state(false);
  #removed: { readonly tour: OwnTour; readonly index: number } | undefined = $state.raw();

  get tours(): readonly OwnTour[] {
    return this.#tours;
  }

  /** Whether the browser keeps nothing, so that the tours last as long as the page. */
  get isDenied(): boolean {
    return this.#isDenied;
  }

  /** The tour that was removed last and can be had back. */
  get removed(): OwnTour | undefined {
    return this.#removed?.tour;
  }

  /** Keeps the tours in memory alone. */
  keepNothing(): void {
    this.#isDenied = true;
  }

  /** Reads what is kept. */
  async load(): Promise<void> {
    try {
      this.#tours = parseOwnTours(await get(KEY));
    } catch {
      this.#isDenied = true;
    }
  }

  keep = (text: string): Promise<void> => this.#change(keepTour(text));
  rewrite = (id: number, text: string): Promise<void> => this.#change(rewriteTour(id, text));
  followEdit = (before: string | undefined, after: string): Promise<void> =>
    this.#change(followEdit(before, after));

  /** Removes a tour; `restore` brings it back. */
  async remove(id: number): Promise<void> {
    const index = this.#tours.findIndex((tour) => tour.id === id);
    const tour = this.#tours[index];
    if (!tour) return;
    this.#removed = { tour, index };
    await this.#change(dropTour(id));
  }

  async restore(): Promise<void> {
    if (!this.#removed) return;
    const { tour, index } = this.#removed;
    this.#removed = undefined;
    await this.#change(restoreTour(tour, index));
  }

  /** Changes the list here at once, and what the browser keeps in one piece with other windows. */
  async #change(change: OwnToursChange): Promise<void> {
    this.#tours = change(this.#tours);
    if (this.#isDenied) return;
    try {
      let latest = this.#tours;
      await update(KEY, (kept: unknown) => (latest = change(parseOwnTours(kept))));
      this.#tours = latest;
    } catch {
      this.#isDenied = true;
    }
  }
}
