import type { LocalText } from '../model/atlas.ts';
import type { Tour, TourStop } from '../model/itineraries/tour.ts';
import type { Changes } from './edit-journey.ts';
import type { Journey, Stop } from './journey.ts';

/** Whether a stop of a plan still is this stop of a ready-made walk: same place, event and hour. */
export const isStopOfTour = (
  { place, event, hour }: Changes<Pick<Stop, 'place' | 'event' | 'hour'>>,
  stop: TourStop
): boolean => stop.place === place && stop.event === event && stop.time === hour;

/** The title of the ready-made walk whose title a plan bears as its name, in whatever language. */
export const findTourTitle = (
  { name }: Pick<Journey, 'name'>,
  tours: readonly Tour[]
): LocalText | undefined =>
  tours.find(({ title }) => Object.values(title).includes(name ?? ''))?.title;

/**
 * The stops of the ready-made walks from which a plan takes what is told: first those of the walk with
 * which it shares most stops, for two walks may tell of the same hour in words of their own.
 */
export function tourStopsFor(
  { stops }: Pick<Journey, 'stops'>,
  tours: readonly Tour[]
): readonly TourStop[] {
  const countShared = (tour: Tour): number =>
    tour.stops.filter((one) => stops.some((stop) => isStopOfTour(stop, one))).length;
  return tours
    .map((tour) => ({ tour, shared: countShared(tour) }))
    .filter(({ shared }) => shared > 0)
    .toSorted((a, b) => b.shared - a.shared)
    .flatMap(({ tour }) => tour.stops);
}
