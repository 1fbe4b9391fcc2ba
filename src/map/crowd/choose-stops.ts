import type { Box } from '../labels/box-index.ts';

/** A place that the keyboard may come to: where its mark stands, and its rank; the lower, the sooner. */
export interface StopRequest {
  readonly x: number;
  readonly y: number;
  readonly importance: number;
}

export interface ChosenStops<Each> {
  /** In the order of the places. */
  readonly stops: readonly Each[];
  /** How many places are in view. */
  readonly inView: number;
  /** Of the chosen, the one nearest to the middle of the view. */
  readonly central: Each | undefined;
}

const isWithin = ({ left, top, right, bottom }: Box, { x, y }: StopRequest): boolean =>
  left <= x && x <= right && top <= y && y <= bottom;

/**
 * Chooses the places that the keyboard goes through, and a reader of the screen is told: those in view, and
 * where they are more than `most`, the most important of them, of equals the nearest to the middle.
 * What `isKept` is among them wherever it lies.
 */
export function chooseStops<Each extends StopRequest>(
  places: readonly Each[],
  view: Box,
  most: number,
  isKept: (place: Each) => boolean
): ChosenStops<Each> {
  const [middleX, middleY] = [(view.left + view.right) / 2, (view.top + view.bottom) / 2];
  const distanceOf = ({ x, y }: Each): number => Math.hypot(x - middleX, y - middleY);
  const inView = places.filter((place) => isWithin(view, place));
  const kept = places.filter(isKept);
  const others = inView.filter((place) => !isKept(place));
  const best =
    kept.length + others.length <= most
      ? others
      : others
          .toSorted((a, b) => a.importance - b.importance || distanceOf(a) - distanceOf(b))
          .slice(0, Math.max(0, most - kept.length));
  const chosen = new Set([...kept, ...best]);
  const stops = places.filter((place) => chosen.has(place));
  const central = stops.toSorted((a, b) => distanceOf(a) - distanceOf(b))[0];
  return { stops, inView: inView.length, central };
}
