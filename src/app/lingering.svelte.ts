/**
 * What is kept before the eyes for some real time, however fast the clock leaves it behind. Each item
 * is kept once, from when it was added first.
 */
export class Lingering<Item> {
  #items: readonly Item[] = $state.raw([]);
  // Nothing is drawn from the timers.
  // eslint-disable-next-line svelte/prefer-svelte-reactivity
  readonly #timers = new Map<Item, ReturnType<typeof setTimeout>>();

  get items(): readonly Item[] {
    return this.#items;
  }

  /** Keeps items for some milliseconds. */
  add(items: readonly Item[], milliseconds: number): void {
    const fresh = items.filter((item) => !this.#timers.has(item));
    if (fresh.length === 0) return;
    this.#items = [...this.#items, ...fresh];
    for (const item of fresh)
      this.#timers.set(
        item,
        setTimeout(() => this.#drop(item), milliseconds)
      );
  }

  clear(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#timers.clear();
    if (this.#items.length > 0) this.#items = [];
  }

  #drop(item: Item): void {
    this.#timers.delete(item);
    this.#items = this.#items.filter((other) => other !== item);
  }
}
