/**
 * Reads which stop of a walk a link names, `3` for the third; of none, the first.
 * @param goals how many stops one goes to
 * @returns its index, or `undefined` if the walk has no such stop
 */
export function parseGoalTopic(topic: string | undefined, goals: number): number | undefined {
  if (topic === undefined) return 0;
  const number = /^[1-9]\d{0,3}$/.test(topic) ? Number(topic) : NaN;
  return number <= goals ? number - 1 : undefined;
}

/** Writes an index for a link; the first stop needs no word. */
export const formatGoalTopic = (next: number): string | undefined =>
  next === 0 ? undefined : String(next + 1);
