/** How the last following came to its end. */
export type FollowEnding = 'arrived' | 'stopped';

/** Which mover the map and the clock go along with, if any. */
export class FollowState {
  #id: string | undefined = $state();
  #last: string | undefined = $state();
  #ending: FollowEnding | undefined = $state();

  /** Id of the movement that is followed. */
  get id(): string | undefined {
    return this.#id;
  }

  /** Id of the movement that is followed or was followed last. */
  get last(): string | undefined {
    return this.#last;
  }

  get ending(): FollowEnding | undefined {
    return this.#ending;
  }

  start(id: string): void {
    this.#id = id;
    this.#last = id;
    this.#ending = undefined;
  }

  /** Lets go of the mover before it has arrived; nothing happens if none is followed. */
  stop(): void {
    this.#end('stopped');
  }

  arrive(): void {
    this.#end('arrived');
  }

  #end(ending: FollowEnding): void {
    if (this.#id === undefined) return;
    this.#id = undefined;
    this.#ending = ending;
  }
}
