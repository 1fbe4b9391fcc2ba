import type { Journey, Stop } from './journey.ts';

/** What an optional member is set to: `undefined` takes it away. */
export type Changes<Type> = { readonly [Key in keyof Type]?: Type[Key] | undefined };

/** The value with some members set; those set to `undefined` are left out. */
function withChanges<Type extends object>(value: Type, changes: Changes<Type>): Type {
  const entries = Object.entries({ ...value, ...changes });
  return Object.fromEntries(entries.filter(([, member]) => member !== undefined)) as Type;
}

/** Sets what the walk as a whole is like. */
export const changeJourney = (journey: Journey, changes: Changes<Omit<Journey, 'stops'>>) =>
  withChanges<Journey>(journey, changes);

/** Sets what one stop is like; an index that is none changes nothing. */
export const changeStop = (journey: Journey, index: number, changes: Changes<Stop>): Journey => ({
  ...journey,
  stops: journey.stops.map((stop, at) => (at === index ? withChanges(stop, changes) : stop))
});

/** Adds a stop at the end; before the last one where that one is to stay the last. */
export function addStop(journey: Journey, stop: Stop): Journey {
  const { stops, lockLast } = journey;
  const at = lockLast && stops.length > 1 ? stops.length - 1 : stops.length;
  return { ...journey, stops: stops.toSpliced(at, 0, stop) };
}

/** Leaves out the stops with these indexes. */
export const dropStops = (journey: Journey, indexes: readonly number[]): Journey => ({
  ...journey,
  stops: journey.stops.filter((_, index) => !indexes.includes(index))
});

/** Moves a stop to another index; what is beyond the ends stays. */
export function moveStop(journey: Journey, from: number, to: number): Journey {
  const stop = journey.stops[from];
  if (!stop || to < 0 || to >= journey.stops.length) return journey;
  return { ...journey, stops: journey.stops.toSpliced(from, 1).toSpliced(to, 0, stop) };
}

/** Puts the stops in the order of a list of their indexes. */
export const orderStops = (journey: Journey, order: readonly number[]): Journey => ({
  ...journey,
  stops: order.flatMap((index) => journey.stops[index] ?? [])
});
