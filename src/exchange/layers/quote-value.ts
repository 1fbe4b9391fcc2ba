/** A value of a file as a fault quotes it, cut short. A value nested too deep to be written is not quoted. */
export function quoteValue(value: unknown, length: number): string {
  if (value === undefined) return '';
  try {
    return JSON.stringify(value).slice(0, length);
  } catch {
    return '…';
  }
}
