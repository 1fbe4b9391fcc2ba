import type { Itinerary } from '../routing/find-itinerary.ts';
import { OFF_ROUTE, countGoals, followWalk, stepWalk } from '../routing/follow-walk.ts';
import type { Fix, WalkProgress, WalkStage } from '../routing/follow-walk.ts';

/** What the device says of its position. */
export type LocationStatus =
  'resting' | 'asking' | 'following' | 'denied' | 'unavailable' | 'unsupported';

/** Metres from the way beyond which one is told so, the error of the device not counted. */
export const OFF_ROUTE_METRES = OFF_ROUTE;

/** `GeolocationPositionError.PERMISSION_DENIED` */
const PERMISSION_DENIED = 1;

/**
 * A tour as it is walked: which stop is next, by the position of the device or by tapping. The position is
 * asked for only by `locate`, is kept nowhere but here, and is gone with this state.
 */
export class WalkState {
  #stage: WalkStage = $state.raw({ next: 0, hasArrived: false });
  #fix: Fix | undefined = $state.raw();
  #status: LocationStatus = $state('resting');
  #watch: number | undefined;
  readonly #itinerary: () => Itinerary;
  readonly #geolocation: Geolocation | undefined;
  readonly #onarrive: () => void;

  readonly progress: WalkProgress | undefined = $derived.by(() =>
    this.#fix ? followWalk(this.#itinerary(), this.next, this.#fix) : undefined
  );

  /** @param first index of the stop one goes to first */
  constructor(
    itinerary: () => Itinerary,
    geolocation: Geolocation | undefined,
    onarrive: () => void,
    first = 0
  ) {
    this.#stage = { next: first, hasArrived: false };
    this.#itinerary = itinerary;
    this.#geolocation = geolocation;
    this.#onarrive = onarrive;
  }

  get status(): LocationStatus {
    return this.#status;
  }

  get fix(): Fix | undefined {
    return this.#fix;
  }

  /** Whether the device is asked for its position. */
  get isLocating(): boolean {
    return ['asking', 'following', 'unavailable'].includes(this.#status);
  }

  /** How many stops one goes to; on a round trip the first one twice. */
  get goals(): number {
    return countGoals(this.#itinerary());
  }

  /** Index of the stop one goes to or stands at. */
  get next(): number {
    return Math.max(0, Math.min(this.#stage.next, this.goals - 1));
  }

  get hasArrived(): boolean {
    return this.#stage.hasArrived;
  }

  /** Goes to a stop by hand. */
  goTo = (next: number): void => {
    if (next >= 0 && next < this.goals) this.#stage = { next, hasArrived: false };
  };

  /** Asks for the position; the browser asks the visitor. */
  locate = (): void => {
    if (this.#watch !== undefined) return;
    if (!this.#geolocation) {
      this.#status = 'unsupported';
      return;
    }
    this.#status = 'asking';
    this.#watch = this.#geolocation.watchPosition(this.#follow, this.#fail, {
      enableHighAccuracy: true
    });
  };

  /** Asks no more, and forgets where the device was. */
  rest = (): void => {
    if (this.#watch !== undefined) this.#geolocation?.clearWatch(this.#watch);
    this.#watch = undefined;
    this.#fix = undefined;
    this.#status = 'resting';
  };

  readonly #follow = ({ coords }: GeolocationPosition): void => {
    this.#status = 'following';
    this.#fix = { position: [coords.longitude, coords.latitude], accuracy: coords.accuracy };
    const stage = stepWalk(
      this.#itinerary(),
      { next: this.next, hasArrived: this.hasArrived },
      this.#fix
    );
    const isNew = stage.hasArrived && !this.#stage.hasArrived;
    this.#stage = stage;
    if (isNew) this.#onarrive();
  };

  readonly #fail = ({ code }: GeolocationPositionError): void => {
    const isDenied = code === PERMISSION_DENIED;
    if (isDenied) this.rest();
    this.#status = isDenied ? 'denied' : 'unavailable';
  };
}
