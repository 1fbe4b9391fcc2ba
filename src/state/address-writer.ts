/** What writing the address needs of the page. `Window` satisfies it. */
export interface AddressBar {
  readonly location: { readonly hash: string };
  readonly history: Pick<History, 'pushState' | 'replaceState' | 'state'>;
  setTimeout(callback: () => void, delay: number): number;
  clearTimeout(timer: number | undefined): void;
}

/** Milliseconds without a change after which the address follows. */
const REST = 200;

/**
 * Keeps the address bar true without filling the history: on the way (scrubbing, panning) the present
 * entry is rewritten once there is rest; a deliberate step makes an entry of its own at once.
 */
export class AddressWriter {
  readonly #bar: AddressBar;
  readonly #makesEntries: boolean;
  #pending: string | undefined;
  #timer: number | undefined;

  /** A page in the frame of another one makes no entries: the way back is that of the whole window. */
  constructor(bar: AddressBar, makesEntries = true) {
    this.#bar = bar;
    this.#makesEntries = makesEntries;
  }

  /** Rewrites the present entry after a rest. */
  replaceSoon(hash: string): void {
    this.#pending = hash;
    this.#bar.clearTimeout(this.#timer);
    this.#timer = this.#bar.setTimeout(() => this.flush(), REST);
  }

  /** Makes a new entry; the one left behind first learns what it still had to learn. */
  push(hash: string): void {
    if (!this.#makesEntries) return this.replaceSoon(hash);
    this.flush();
    if (hash !== this.#bar.location.hash) this.#bar.history.pushState(null, '', hash);
  }

  /** Writes at once what was to be written after a rest. */
  flush(): void {
    const hash = this.#pending;
    this.forget();
    if (hash === undefined || hash === this.#bar.location.hash) return;
    this.#bar.history.replaceState(this.#bar.history.state, '', hash);
  }

  /** Drops what was to be written after a rest. */
  forget(): void {
    this.#bar.clearTimeout(this.#timer);
    this.#pending = undefined;
  }
}
