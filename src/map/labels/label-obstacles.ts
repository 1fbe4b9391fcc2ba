import type { WorldPoint } from '../canvas/world.ts';
import type { Box } from './box-index.ts';

/** A box in CSS pixels around a point of the world, at one zoom. */
export interface Obstacle {
  readonly at: WorldPoint;
  readonly box: Box;
}

/** What stands above the lettering of the ground and must not be written under. */
export class LabelObstacles {
  #obstacles: readonly Obstacle[] = [];
  #names: ReadonlySet<string> = new Set();
  readonly #listeners = new Set<() => void>();

  get all(): readonly Obstacle[] {
    return this.#obstacles;
  }

  /**
   * Names that stand beside badges, so that the ground does not say them again: as they are written,
   * and in Russian, where the ledger and the ground call a thing the same.
   */
  get names(): ReadonlySet<string> {
    return this.#names;
  }

  replace(obstacles: readonly Obstacle[], names: ReadonlySet<string>): void {
    this.#obstacles = obstacles;
    this.#names = names;
    for (const listener of this.#listeners) listener();
  }

  /** Calls `listener` after each change; gives the way to stop. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
