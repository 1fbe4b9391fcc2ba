import type { Stop } from '../../routing/journey.ts';

/** A key for each stop that stays with it when it is moved: what it is, and which of its like. */
export function stopKeys(stops: readonly Stop[]): string[] {
  const counts = new Map<string, number>();
  return stops.map(({ event, place, position }) => {
    const what = event ?? place ?? position.join();
    const count = counts.get(what) ?? 0;
    counts.set(what, count + 1);
    return `${what} ${String(count)}`;
  });
}
