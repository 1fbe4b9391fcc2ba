import type { Atlas } from '../atlas.ts';
import { below } from '../fault-collector.ts';
import type { Report } from '../fault-collector.ts';

const NAMES = {
  layer: 'a layer',
  place: 'a place',
  event: 'an event',
  movement: 'a movement'
} as const;
type Kind = keyof typeof NAMES;

/** Gives those of `ids` the atlas has, and reports the others. */
export type Resolve = (kind: Kind, ids: readonly string[], report: Report) => string[];

/**
 * Looks ids up in an atlas. What a broken file would have held is left out but not reported: that
 * fault is told where it is.
 */
export function createResolver({ layers, places, events, movements }: Atlas): Resolve {
  const standing = new Set([...places.values()].map(({ layer }) => layer));
  const known: Readonly<Record<Kind, ReadonlySet<string>>> = {
    layer: new Set(layers.map(({ id }) => id)),
    place: new Set(places.keys()),
    event: new Set(events.map(({ id }) => id)),
    movement: new Set(movements.map(({ id }) => id))
  };
  const isWhole: Readonly<Record<Kind, boolean>> = {
    layer: true,
    place: layers.every(({ id }) => standing.has(id)),
    event: events.length > 0,
    movement: movements.length > 0
  };
  return (kind, ids, report) =>
    ids.filter((id, index) => {
      const isKnown = known[kind].has(id);
      if (!isKnown && isWhole[kind])
        below(report, String(index))('', `expected the id of ${NAMES[kind]}, found ${id}`);
      return isKnown;
    });
}

/** Looks up one id, which may be absent. */
export const resolveOne = (
  resolve: Resolve,
  kind: Kind,
  id: string | undefined,
  report: Report
): string | undefined =>
  id === undefined ? undefined : resolve(kind, [id], (_, expected) => report('', expected))[0];
