import { createContext } from 'svelte';

/** What is laid over the facts on the map, and whether it moves or sounds. Kept by no browser. */
export class StagingState {
  /** Whether the ground is washed in the colour of the nearest place: inferred, so off at first. */
  area: boolean = $state(false);
  /** Whether whatever moves by itself stands still, beside what the system asks for. */
  still: boolean = $state(false);
  /** Whether the two guns can be heard. */
  sound: boolean = $state(false);
  /** Whether that may be chosen at all. */
  soundAllowed: boolean;

  constructor(soundAllowed = true) {
    this.soundAllowed = soundAllowed;
  }
}

export const [useStaging, provideStaging] = createContext<StagingState>();
