import type { LinkedView } from './url-state.ts';

/** Where the map looks, and where it was last asked to look. */
export class ViewState {
  #current: LinkedView;
  #requested: LinkedView;

  constructor(requested: LinkedView) {
    this.#requested = $state.raw(requested);
    this.#current = $state.raw(requested);
  }

  /** What the map shows, by its own word. */
  get current(): LinkedView {
    return this.#current;
  }

  /** What a link asked the map to show; a new object for each new wish. */
  get requested(): LinkedView {
    return this.#requested;
  }

  report(view: LinkedView): void {
    this.#current = view;
  }

  request(view: LinkedView): void {
    this.#requested = view;
    this.#current = view;
  }
}
