import type { Measures } from './measure-page.ts';

/** By set, then by candidate: one of each round. */
export type Results = ReadonlyMap<string, ReadonlyMap<string, readonly Measures[]>>;

/** The least, the middle and the greatest value of the rounds. */
export interface Summary {
  readonly min: number;
  readonly median: number;
  readonly max: number;
}

/** Sums up one measure over the rounds; `undefined` where none took it. */
export function summarise(rounds: readonly Measures[], measure: string): Summary | undefined {
  const values = rounds.flatMap((round) => round[measure] ?? []).toSorted((a, b) => a - b);
  const [min, median, max] = [values[0], values[Math.floor(values.length / 2)], values.at(-1)];
  return min === undefined || median === undefined || max === undefined
    ? undefined
    : { min, median, max };
}
