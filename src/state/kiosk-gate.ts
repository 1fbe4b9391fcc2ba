/** Milliseconds after which turns of a wheel are no longer those that woke the screen. */
const WHEEL_REST = 400;

const POINTER = ['pointerdown', 'pointermove', 'pointerup', 'pointercancel'] as const;
const COMPATIBLE = ['mousedown', 'mousemove', 'mouseup', 'touchstart', 'touchmove', 'touchend'];
const CLICKS = ['click', 'auxclick', 'dblclick'] as const;
const KEYS = ['keydown', 'keyup', 'keypress'] as const;

/** What decides over the input of visitors. */
export interface Gatekeeper {
  /** Whether input reaches the page. */
  readonly isOpen: () => boolean;
  /** Whether a part of the page takes input even while the gate is closed. */
  readonly isExempt: (target: EventTarget | null) => boolean;
  /** Called at each beginning of a touch, a key, a turn of the wheel. */
  readonly ontouch: () => void;
}

/**
 * Stands before all input of a page. While the gate is closed, a touch is told of and swallowed whole:
 * when it opens the gate, its end, its click, the rest of the wheel's turn and the key's repeats are
 * swallowed as well, so that what wakes a screen triggers nothing. Gives the undo.
 */
export function guardGate(page: Window, keeper: Gatekeeper): () => void {
  /** Pointers and keys whose beginning was swallowed. */
  const pointers = new Set<number>();
  const keys = new Set<string>();
  let lastWheel = -Infinity;

  const swallow = (event: Event): void => {
    event.stopImmediatePropagation();
    if (event.cancelable) event.preventDefault();
  };
  const isClosedTo = ({ target }: Event): boolean => !keeper.isOpen() && !keeper.isExempt(target);

  const meetPointer = (event: PointerEvent): void => {
    const { type, pointerId, isPrimary } = event;
    if (type === 'pointerdown') {
      const belongs = !isPrimary && pointers.size > 0;
      if (isPrimary) pointers.clear();
      if (isClosedTo(event) || belongs) pointers.add(pointerId);
      if (!keeper.isExempt(event.target)) keeper.ontouch();
    }
    if (pointers.has(pointerId) || isClosedTo(event)) swallow(event);
  };
  const meetCompatible = (event: Event): void => {
    if (pointers.size > 0 || isClosedTo(event)) swallow(event);
  };
  const meetClick = (event: MouseEvent): void => {
    const pointerId = event instanceof PointerEvent ? event.pointerId : -1;
    const isClosed = isClosedTo(event);
    if (!pointers.has(pointerId) && !isClosed) return;
    swallow(event);
    // A reader of screens presses without a pointer.
    if (isClosed) keeper.ontouch();
  };
  const meetKey = (event: KeyboardEvent): void => {
    const isClosed = isClosedTo(event);
    if (event.type === 'keydown' && !event.repeat) {
      if (isClosed) keys.add(event.code);
      else keys.delete(event.code);
      if (!keeper.isExempt(event.target)) keeper.ontouch();
    }
    if (keys.has(event.code) || isClosed) swallow(event);
    if (event.type === 'keyup') keys.delete(event.code);
  };
  const meetWheel = (event: WheelEvent): void => {
    const isClosed = isClosedTo(event);
    if (isClosed || event.timeStamp - lastWheel < WHEEL_REST) {
      lastWheel = event.timeStamp;
      swallow(event);
    }
    if (!keeper.isExempt(event.target)) keeper.ontouch();
  };

  const gone = new AbortController();
  const options = { capture: true, passive: false, signal: gone.signal };
  for (const type of POINTER) page.addEventListener(type, meetPointer, options);
  for (const type of COMPATIBLE) page.addEventListener(type, meetCompatible, options);
  for (const type of CLICKS) page.addEventListener(type, meetClick, options);
  for (const type of KEYS) page.addEventListener(type, meetKey, options);
  page.addEventListener('wheel', meetWheel, options);
  return () => gone.abort();
}
