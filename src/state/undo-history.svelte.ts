/** A value that is replaced, never changed, and to whose former states one can go back. */
export class UndoHistory<Value> {
  #current: Value;
  #past: readonly Value[] = $state.raw([]);
  #future: readonly Value[] = $state.raw([]);

  constructor(value: Value) {
    this.#current = $state.raw(value);
  }

  get current(): Value {
    return this.#current;
  }

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  get canRedo(): boolean {
    return this.#future.length > 0;
  }

  replace(value: Value): void {
    this.#past = [...this.#past, this.#current];
    this.#future = [];
    this.#current = value;
  }

  undo(): void {
    const [value] = this.#past.slice(-1);
    if (value === undefined) return;
    this.#future = [...this.#future, this.#current];
    this.#past = this.#past.slice(0, -1);
    this.#current = value;
  }

  redo(): void {
    const [value] = this.#future.slice(-1);
    if (value === undefined) return;
    this.#past = [...this.#past, this.#current];
    this.#future = this.#future.slice(0, -1);
    this.#current = value;
  }
}
