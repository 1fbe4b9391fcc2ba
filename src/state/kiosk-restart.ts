/** Milliseconds for which a page lives at least: it is opened anew once a minute at most. */
const SHORTEST_LIFE = 60_000;

/** Milliseconds a page must have lived before the nightly reload, so that a night has but one. */
const NIGHT = 2 * 3_600_000;

/**
 * Milliseconds to wait after a fault before the page is opened anew, `life` milliseconds after it was
 * opened. It asks no clock that may jump and no storage that may be denied.
 */
export const restartDelay = (life: number): number => Math.max(0, SHORTEST_LIFE - life);

/** Whether the nightly reload is due: `hour` is that of the machine's clock, 0 … 23. */
export const isReloadDue = (hour: number, reloadHour: number, life: number): boolean =>
  hour === reloadHour && life >= NIGHT;

/** Faults that are none: the browser's word for a layout that needed another round. */
export const isHarmless = (message: string): boolean => message.startsWith('ResizeObserver loop');

/** How often the page failed on this device, and by what the last time. */
export interface FaultRecord {
  readonly count: number;
  readonly last: string;
}

/** Reads what `formatFaultRecord` wrote; of anything else, no fault. */
export function parseFaultRecord(text: string): FaultRecord {
  const [, count = '0', last = ''] = /^(\d{1,9}) ([^\n]*)$/.exec(text) ?? [];
  return { count: Number(count), last };
}

export const formatFaultRecord = ({ count, last }: FaultRecord): string =>
  `${String(count)} ${last.replaceAll(/\s+/g, ' ').slice(0, 300)}`;
