import { restingSize, stepSize } from './resting-size.ts';
import type { DragSheet } from './sheet-size.ts';

/** Pixels a finger may slip while it taps. */
const SLIP = 6;

/** Milliseconds over which the speed of a finger is measured. */
const RECENT = 80;

/** A spot of the finger: pixels from the top of the screen, milliseconds. */
interface Trace {
  readonly y: number;
  readonly time: number;
}

/** Pixels in a millisecond, upwards, over the last moments of a drag. */
function speedOf(traces: readonly Trace[]): number {
  const last = traces.at(-1);
  const first = traces.find(({ time }) => last !== undefined && last.time - time <= RECENT);
  if (!last || !first || last.time === first.time) return 0;
  return (first.y - last.y) / (last.time - first.time);
}

/**
 * The sheet follows the finger that draws its bar, and rests at the size that is nearest, or next in the
 * way it was thrown. A press of the arrow keys on the handle goes one size up or down.
 */
export const dragSheet: DragSheet = (bar, sizeNow, onsize) => {
  const sheet = bar.parentElement;
  if (!sheet) return () => undefined;
  let start: { readonly id: number; readonly y: number; readonly height: number } | undefined;
  let traces: Trace[] = [];
  let hasMoved = false;

  const room = (): number => sheet.parentElement?.clientHeight ?? 0;

  function begin({ pointerId, clientY, isPrimary, button }: PointerEvent): void {
    hasMoved = false;
    // On a wide screen the panel is no sheet.
    if (!isPrimary || button !== 0 || getComputedStyle(bar).touchAction !== 'none') return;
    start = { id: pointerId, y: clientY, height: sheet?.offsetHeight ?? 0 };
    traces = [];
  }

  function follow({ pointerId, clientY, timeStamp }: PointerEvent): void {
    if (pointerId !== start?.id || !sheet) return;
    if (!hasMoved && Math.abs(clientY - start.y) < SLIP) return;
    if (!hasMoved) {
      hasMoved = true;
      bar.setPointerCapture(pointerId);
      if (sizeNow() === 'closed') onsize('half');
    }
    traces = [...traces.slice(-9), { y: clientY, time: timeStamp }];
    const height = start.height + start.y - clientY;
    sheet.style.height = `${String(Math.min(Math.max(height, bar.offsetHeight), room()))}px`;
  }

  function end({ pointerId, type }: PointerEvent): void {
    if (pointerId !== start?.id || !sheet) return;
    start = undefined;
    if (!hasMoved) return;
    const height = sheet.offsetHeight;
    sheet.style.height = '';
    const speed = type === 'pointerup' ? speedOf(traces) : 0;
    onsize(restingSize((height - bar.offsetHeight) / (room() - bar.offsetHeight), speed));
  }

  /** A drag that ends over a button is no press of it. */
  function swallow(event: MouseEvent): void {
    if (!hasMoved) return;
    hasMoved = false;
    event.preventDefault();
    event.stopPropagation();
  }

  function step(event: KeyboardEvent): void {
    const by = { ArrowUp: 1, ArrowDown: -1 }[event.key];
    if (by === undefined || getComputedStyle(bar).touchAction !== 'none') return;
    event.preventDefault();
    onsize(stepSize(sizeNow(), by));
  }

  const listening = new AbortController();
  const { signal } = listening;
  bar.addEventListener('pointerdown', begin, { signal });
  bar.addEventListener('pointermove', follow, { signal });
  bar.addEventListener('pointerup', end, { signal });
  bar.addEventListener('pointercancel', end, { signal });
  bar.addEventListener('click', swallow, { signal, capture: true });
  bar.addEventListener('keydown', step, { signal });
  return () => listening.abort();
};
