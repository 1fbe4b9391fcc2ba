import type { OwnTour } from '../model/own-tour.ts';

/** A change of the list of tours; pure, so that it can be made again on what the browser kept. */
export type OwnToursChange = (tours: readonly OwnTour[]) => readonly OwnTour[];

const nextId = (tours: readonly OwnTour[]): number => Math.max(0, ...tours.map(({ id }) => id)) + 1;

/** Puts a new tour in front. */
export const keepTour =
  (text: string): OwnToursChange =>
  (tours) => [{ id: nextId(tours), text }, ...tours];

/**
 * Writes what became of a tour: the one that was kept as it was before is changed, and what nobody kept
 * yet is put in front.
 */
export const followEdit =
  (before: string | undefined, after: string): OwnToursChange =>
  (tours) => {
    const kept = tours.find(({ text }) => text === before);
    if (!kept) return tours.some(({ text }) => text === after) ? tours : keepTour(after)(tours);
    return tours.map((tour) => (tour === kept ? { ...tour, text: after } : tour));
  };

/** Changes the text of one tour. */
export const rewriteTour =
  (id: number, text: string): OwnToursChange =>
  (tours) =>
    tours.map((tour) => (tour.id === id ? { id, text } : tour));

export const dropTour =
  (id: number): OwnToursChange =>
  (tours) =>
    tours.filter((tour) => tour.id !== id);

/** Puts a tour back where it was. */
export const restoreTour =
  (tour: OwnTour, index: number): OwnToursChange =>
  (tours) =>
    tours.some(({ id }) => id === tour.id) ? tours : tours.toSpliced(index, 0, tour);
