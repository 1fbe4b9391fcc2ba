import type { Hand, KioskOptions } from '../model/kiosk/kiosk-options.ts';
import { LARGEST_TEXT } from '../model/kiosk/kiosk-options.ts';
import { phaseAfterTouch, phaseAt, secondsLeft } from './kiosk-phase.ts';
import type { KioskPhase, KioskTimes } from './kiosk-phase.ts';

/** What a kiosk is at, from one visit to the next. Moments are in milliseconds of a clock that never jumps. */
export class KioskState {
  readonly options: KioskOptions;
  readonly #times: KioskTimes;
  #phase: KioskPhase = $state.raw({ name: 'attract' });
  #left = $state(0);
  readonly name: KioskPhase['name'] = $derived(this.#phase.name);

  constructor(options: KioskOptions) {
    this.options = options;
    this.#times = { idle: options.idle * 1000, countdown: options.countdown * 1000 };
  }

  /** Whole seconds until the phase ends by itself. */
  get left(): number {
    return this.#left;
  }

  touch(now: number): void {
    this.#phase = phaseAfterTouch(this.#phase, now);
  }

  /** Tells what time it is. */
  tick(now: number): void {
    this.#phase = phaseAt(this.#phase, now, this.#times);
    this.#left = secondsLeft(this.#phase, now, this.#times);
  }

  /** Locks the screen so that it can be cleaned. */
  lock(now: number): void {
    this.#phase = { name: 'cleaning', since: now };
    this.tick(now);
  }

  /** Ends the visit. */
  end(): void {
    this.#phase = { name: 'reset' };
  }

  /** Everything is as at the beginning. */
  attract(): void {
    this.#phase = { name: 'attract' };
  }
}

/** How one visitor wants the screen; the next begins with the settings of the museum. */
export class KioskViewState {
  #textSize: number = $state(0);
  highContrast: boolean = $state(false);
  lowReach: boolean = $state(false);
  hand: Hand = $state('right');

  constructor({ textSize, highContrast, lowReach, hand }: KioskOptions) {
    this.#textSize = textSize;
    this.highContrast = highContrast;
    this.lowReach = lowReach;
    this.hand = hand;
  }

  get textSize(): number {
    return this.#textSize;
  }

  set textSize(size: number) {
    this.#textSize = Math.min(Math.max(size, 0), LARGEST_TEXT);
  }
}
