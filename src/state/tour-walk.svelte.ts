import type { Position } from 'geojson';
import type { Itinerary } from '../routing/find-itinerary.ts';
import { followHistory } from '../routing/follow-history.ts';
import type { HistoryFault, HistorySchedule } from '../routing/follow-history.ts';
import type { Journey } from '../routing/journey.ts';
import { walkAt } from '../routing/walk-at.ts';
import type { WalkMoment } from '../routing/walk-at.ts';
import type { ClockState } from './clock.svelte.ts';

/** Minutes of the walk that pass in a second of playing. */
export const WALK_PACE = 3;

/** What is played: a plan and what it comes to. */
export interface WalkedTour {
  readonly walked: Journey;
  readonly itinerary: Itinerary;
}

/** A walk with its waits, if it has any. */
interface PlayedWalk {
  readonly walk: Pick<Itinerary, 'visits' | 'legs'>;
  /** Minutes from its beginning to its end. */
  readonly duration: number;
  /** Whether it follows history: the clock of 1917 then runs at one pace. */
  readonly isEven: boolean;
}

/** Plays a tour: moves the walker, and with the walker the one clock. */
export class TourWalkState {
  readonly #tour: WalkedTour;
  readonly #clock: ClockState;
  #minutes: number | undefined = $state();
  #isPlaying = $state(false);

  /** How the walk follows 1917, why it cannot, or `undefined` where that is not wished for. */
  readonly schedule: HistorySchedule | HistoryFault | undefined = $derived.by(() =>
    this.#tour.walked.followsHistory ? followHistory(this.#tour.itinerary) : undefined
  );
  readonly #plan: PlayedWalk = $derived.by(() => {
    const { itinerary } = this.#tour;
    const { schedule } = this;
    if (!schedule || 'kind' in schedule)
      return { walk: itinerary, duration: itinerary.duration, isEven: false };
    const { visits, duration } = schedule;
    return { walk: { visits, legs: itinerary.legs }, duration, isEven: true };
  });
  readonly moment: WalkMoment | undefined = $derived.by(() =>
    this.#minutes === undefined
      ? undefined
      : walkAt(this.#plan.walk, this.#minutes, this.#plan.isEven)
  );

  constructor(tour: WalkedTour, clock: ClockState) {
    this.#tour = tour;
    this.#clock = clock;
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
    const { visits } = this.#plan.walk;
    return Math.max(
      0,
      visits.findLastIndex(({ arrival }) => arrival <= (this.#minutes ?? 0))
    );
  }

  /** Plays on from where the walker is; from the beginning after the end. */
  play(): void {
    if (this.#minutes === undefined || this.#minutes >= this.#plan.duration) this.#goTo(0);
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
    const visit = this.#plan.walk.visits[index];
    if (visit) this.#goTo(visit.arrival);
    return visit !== undefined;
  }

  /** Ends at the end of the walk, from where playing begins anew. */
  finish(): void {
    this.#goTo(this.#plan.duration);
    this.pause();
  }

  /** One frame of playing, `elapsed` milliseconds after the one before. */
  playFrame(elapsed: number): void {
    const next = (this.#minutes ?? 0) + (Math.min(elapsed, 250) / 1000) * WALK_PACE;
    if (next >= this.#plan.duration) this.finish();
    else this.#goTo(next);
  }

  #goTo(minutes: number): void {
    this.#minutes = minutes;
    const t = this.moment?.t;
    if (t !== undefined && t !== this.#clock.t) this.#clock.scrubTo(t);
  }
}
