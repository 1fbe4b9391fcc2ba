import type { Leftovers } from '../playing.ts';

const change = (after: number, before: number): number => after / before - 1;
const percent = (share: number): string => `${(share * 100).toFixed(1).padStart(5)} %`;

export const formatLeftovers = ({ heap, nodes, listeners }: Leftovers): string =>
  `heap ${(heap / 1e6).toFixed(2).padStart(6)} MB   nodes ${String(nodes).padStart(6)}   listeners ${String(listeners).padStart(4)}`;

/** By which shares the readings after the warm-up lie off their first, at most. */
export function findDrift(
  readings: readonly Leftovers[],
  tolerance: number
): { readonly text: string; readonly isFlat: boolean } {
  const [first, ...others] = readings;
  if (!first) return { text: 'nothing was measured', isFlat: false };
  const drifts = (['heap', 'nodes', 'listeners'] as const).map((what) => {
    const shares = others.map((reading) => change(reading[what], first[what]));
    const worst = shares.toSorted((one, other) => Math.abs(other) - Math.abs(one))[0] ?? 0;
    return { what, worst, last: shares.at(-1) ?? 0 };
  });
  return {
    text: drifts
      .map(
        ({ what, worst, last }) => `${what} ${percent(last)} at the end, ${percent(worst)} at most`
      )
      .join('; '),
    isFlat: drifts.every(({ worst }) => Math.abs(worst) <= tolerance)
  };
}
