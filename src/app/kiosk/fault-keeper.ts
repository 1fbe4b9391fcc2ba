import {
  formatFaultRecord,
  isHarmless,
  parseFaultRecord,
  restartDelay
} from '../../state/kiosk-restart.ts';
import type { FaultRecord } from '../../state/kiosk-restart.ts';
import type { Memory } from '../../state/memory.ts';

/** Counts whatever goes wrong, and opens the page anew after it, once a minute at most. */
export class FaultKeeper {
  readonly #memory: Memory;
  readonly #page: Window;
  #record: FaultRecord;
  #isRestarting = false;

  constructor(memory: Memory, page: Window) {
    this.#memory = memory;
    this.#page = page;
    this.#record = parseFaultRecord(memory.read());
    page.addEventListener('error', ({ message }) => this.fail(message));
    page.addEventListener('unhandledrejection', ({ reason }) => this.fail(String(reason)));
  }

  /** How often the page failed on this device, and by what the last time. */
  get record(): FaultRecord {
    return this.#record;
  }

  fail(message: string): void {
    if (isHarmless(message)) return;
    this.#record = { count: this.#record.count + 1, last: message };
    this.#memory.write(formatFaultRecord(this.#record));
    if (this.#isRestarting) return;
    this.#isRestarting = true;
    this.#page.setTimeout(() => this.restart(), restartDelay(this.#page.performance.now()));
  }

  restart(): void {
    this.#page.location.reload();
  }
}
