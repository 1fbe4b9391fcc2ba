import type { ExchangedTour } from './exchanged-tour.ts';

/** When one is where: minutes since the start of the walk. */
export interface TourSchedule {
  /** For each stop. */
  readonly arrivals: readonly number[];
  /** When the last talk is over. */
  readonly end: number;
}

/** Adds up the legs and the stays. A stop whose leg is not known is reached at once. */
export function createSchedule({ stops, legs = [] }: ExchangedTour): TourSchedule {
  let minutes = 0;
  const arrivals = stops.map(({ dwell = 0, talk = 0, wait = 0 }, index) => {
    minutes += index === 0 ? 0 : (legs[index - 1]?.duration ?? 0);
    const arrival = minutes;
    minutes += dwell + talk + wait;
    return arrival;
  });
  return { arrivals, end: minutes };
}
