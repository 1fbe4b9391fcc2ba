import type { Position } from 'geojson';
import type { Atlas, AtlasEvent, LocalText, Place, Side } from '../model/atlas.ts';
import type { Instant } from '../time/instant.ts';
import type { CheckpointWish } from './passability.ts';

/** A stop of a walk, as the reader chose it. */
export interface Stop {
  /** [lon, lat]; that of the event or place where the stop is one. */
  readonly position: Position;
  /** Id of a place of the atlas. */
  readonly place?: string;
  /** Id of an event of the atlas. */
  readonly event?: string;
  /** The reader's own name for it; else it is called as in the atlas. */
  readonly name?: string;
  /** What the reader noted for the walk. */
  readonly note?: string;
  /** Whole minutes one stays to look. */
  readonly dwell: number;
  /** Whole minutes the guide talks. */
  readonly talk: number;
  /** The hour of 1917 of which the stop tells. */
  readonly hour?: Instant;
}

/** The wish to walk as one could at an hour of 1917. */
export interface PassabilityWish {
  readonly t: Instant;
  readonly side: Side;
  readonly checkpoints: CheckpointWish;
}

/** A walk as the reader planned it. */
export interface Journey {
  /** The reader's name for the walk. */
  readonly name?: string;
  readonly stops: readonly Stop[];
  /** km/h. */
  readonly speed: number;
  /** Whether the walk ends where it began. */
  readonly roundTrip: boolean;
  /** Whether the first and the last stop stay so when stops are put in order or dropped. */
  readonly lockFirst: boolean;
  readonly lockLast: boolean;
  /** Whether one arrives at each stop when it happened, in compressed time. */
  readonly followsHistory: boolean;
  /** When the walk begins today, on the wall clock of the city; never an hour of 1917. */
  readonly start?: Instant;
  readonly passability?: PassabilityWish;
}

/** A walker's pace with time to look about, in km/h. */
export const DEFAULT_SPEED = 4.5;
export const DEFAULT_DWELL = 5;
export const DEFAULT_TALK = 5;

/** A walk without stops. */
export const EMPTY_JOURNEY: Journey = {
  stops: [],
  speed: DEFAULT_SPEED,
  roundTrip: false,
  lockFirst: false,
  lockLast: false,
  followsHistory: false
};

const stay = { dwell: DEFAULT_DWELL, talk: DEFAULT_TALK } as const;

export const placeToStop = ({ id, position }: Place): Stop => ({ position, place: id, ...stay });

/** A stop where an event took place, at the hour at which it began. */
export const eventToStop = ({ id, place, geometry, start }: AtlasEvent): Stop => ({
  position: geometry.coordinates,
  place,
  event: id,
  ...stay,
  hour: start
});

export const positionToStop = (position: Position): Stop => ({ position, ...stay });

/** What the atlas calls a stop: its event, else its place; `undefined` for any other point. */
export function findStopName(
  { place, event }: Pick<Stop, 'place' | 'event'>,
  { places, events }: Atlas
): LocalText | undefined {
  const named = event === undefined ? undefined : events.find(({ id }) => id === event);
  return named?.title ?? places.get(place ?? '')?.name;
}

/** The plan with its wish, if it has one, for another moment: as passable as it was then. */
export const wishedAt = (journey: Journey, t: Instant): Journey =>
  journey.passability ? { ...journey, passability: { ...journey.passability, t } } : journey;

/** The plan as one walks it today. */
export const withoutWish = ({ passability: _, ...journey }: Journey): Journey => journey;
