import type { Position } from 'geojson';
import type { Itinerary } from '../routing/find-itinerary.ts';
import type { HistoryFault, HistorySchedule } from '../routing/follow-history.ts';
import { walkAt } from '../routing/walk-at.ts';
import type { WalkMoment } from '../routing/walk-at.ts';
import type { ClockState } from './clock.svelte.ts';

/** Minutes of the walk that pass in a second of playing. */
export const WALK_PACE = 3;

/** What is played. */
export interface WalkedTour {
  /** With the waits of a walk that follows 1917. */
  readonly itinerary: Itinerary;
  /** How it follows 1917, if it does. */
  readonly schedule: HistorySchedule | HistoryFault | undefined;
}

/** Plays a tour: moves the walker, and with the walker the one clock. */
export class TourWalkState {
  readonly #tour: WalkedTour;
  readonly #clock: ClockState;
  #minutes: number | undefined = $state();
  #isPlaying = $state(false);

  readonly moment: WalkMoment | undefined = $derived.by(() =>
    this.#minutes === undefined
      ? undefined
      : walkAt(this.#tour.itinerary, this.#minutes, this.#isEven)
  );

  constructor(tour: WalkedTour, clock: ClockState) {
    this.#tour = tour;
    this.#clock = clock;
  }

  /** How the walk follows 1917, why it cannot, or `undefined` where that is not wished for. */
  get schedule(): WalkedTour['schedule'] {
    return this.#tour.schedule;
  }

  /** Whether the walker is on the map. */
  get isOpen(): boolean {
    return this.#minutes !== undefined;
  }

  get isPlaying(): boolean {
    return this.#isPlaying;
  }

  /** [lon, lat] of the walker; `undefined` while no tour is played. */
  get position(): Position | undefined {
    return this.moment?.position;
  }

  /** Index of the stop where the walker is or came from last. */
  get stop(): number {
    const { visits } = this.#tour.itinerary;
    return Math.max(
      0,
      visits.findLastIndex(({ arrival }) => arrival <= (this.#minutes ?? 0))
    );
  }

  /** Plays on from where the walker is; from the beginning after the end. */
  play(): void {
    if (this.#minutes === undefined || this.#minutes >= this.#duration) this.#goTo(0);
    this.#isPlaying = true;
  }

  pause(): void {
    this.#isPlaying = false;
  }

  /** Takes the walker off the map. */
  end(): void {
    this.pause();
    this.#minutes = undefined;
  }

  /** Goes to a stop; gives whether there is one. */
  goToStop(index: number): boolean {
    const visit = this.#tour.itinerary.visits[index];
    if (visit) this.#goTo(visit.arrival);
    return visit !== undefined;
  }

  /** Ends at the end of the walk, from where playing begins anew. */
  finish(): void {
    this.#goTo(this.#duration);
    this.pause();
  }

  /** One frame of playing, `elapsed` milliseconds after the one before. */
  playFrame(elapsed: number): void {
    const next = (this.#minutes ?? 0) + (Math.min(elapsed, 250) / 1000) * WALK_PACE;
    if (next >= this.#duration) this.finish();
    else this.#goTo(next);
  }

  /** Minutes from the beginning of the walk to its end. */
  get #duration(): number {
    return this.#tour.itinerary.duration;
  }

  /** Whether the clock of 1917 runs on at stops. */
  get #isEven(): boolean {
    const { schedule } = this.#tour;
    return schedule !== undefined && !('kind' in schedule);
  }

  #goTo(minutes: number): void {
    this.#minutes = minutes;
    const t = this.moment?.t;
    if (t !== undefined && t !== this.#clock.t) this.#clock.scrubTo(t);
  }
}
