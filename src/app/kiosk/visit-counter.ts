import { formatCounts, parseCounts, withCount } from '../../state/kiosk-counts.ts';
import type { Counted, KioskCounts } from '../../state/kiosk-counts.ts';
import type { Memory } from '../../state/memory.ts';

const pad = (value: number): string => String(value).padStart(2, '0');

/** The day of the machine's clock, `2026-11-25`. */
const today = (): string => {
  const now = new Date();
  return `${String(now.getFullYear())}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
};

/** Counts visits on this device, if the museum wants that. */
export class VisitCounter {
  readonly #memory: Memory | undefined;
  #counts: KioskCounts;

  constructor(memory: Memory | undefined) {
    this.#memory = memory;
    this.#counts = parseCounts(memory?.read() ?? '');
  }

  /** What was counted; `undefined` where nothing is. */
  get counts(): KioskCounts | undefined {
    return this.#memory && this.#counts;
  }

  add(kind: Counted, name?: string, by?: number): void {
    this.#keep(withCount(this.#counts, today(), kind, name, by));
  }

  clear(): void {
    this.#keep(new Map());
  }

  #keep(counts: KioskCounts): void {
    if (!this.#memory) return;
    this.#counts = counts;
    this.#memory.write(formatCounts(counts));
  }
}
