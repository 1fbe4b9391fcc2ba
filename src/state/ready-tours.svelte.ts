import type { Fault } from '../model/fault.ts';
import type { Tour } from '../model/itineraries/tour.ts';

interface Ready {
  readonly tours: readonly Tour[];
  readonly faults: readonly Fault[];
}

/** The ready-made walks, once they are fetched, and what of them could not be read. */
export class ReadyToursState {
  #ready: Ready | undefined = $state.raw();

  /** Shortest first; none until they are there. */
  get tours(): readonly Tour[] {
    return this.#ready?.tours ?? [];
  }

  get faults(): readonly Fault[] {
    return this.#ready?.faults ?? [];
  }

  /** Whether all that could be read is there. */
  get hasCome(): boolean {
    return this.#ready !== undefined;
  }

  async load(read: () => Promise<Ready>): Promise<void> {
    this.#ready = await read();
  }
}
