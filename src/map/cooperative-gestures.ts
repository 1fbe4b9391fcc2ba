/** A gesture that was left to the page around the map. */
export type LeftGesture = 'wheel' | 'finger';

/** Pixels after which one finger means to move something. */
const SLIP = 12;

/** What answers a finger or the wheel by itself, though it lies over the map. */
const OWN = 'input, select, [role="slider"], [role="separator"], .leaflet-marker-draggable';

const isOwn = ({ target }: Event): boolean =>
  target instanceof Element && target.closest(OWN) !== null;

/**
 * Lets a map that lies in another page leave that page its scrolling: the wheel zooms only with Ctrl or
 * ⌘ (a pinch on a touchpad counts as such), one finger scrolls the page and two move the map. `element`
 * holds the map; events are caught on their way down to it. Leaflet has no such handling of its own
 * (Leaflet/Leaflet#6169, #8712). `onleft` is told of gestures that were not the map's. Gives the undo.
 *
 * The style sheet must let the element scroll its page: `touch-action: pan-x pan-y`.
 */
export function cooperate(
  element: HTMLElement,
  onleft: (gesture: LeftGesture) => void
): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  const fingers = new Set<number>();
  let start: { readonly x: number; readonly y: number } | undefined;

  function turn(event: WheelEvent): void {
    if (event.ctrlKey || event.metaKey || isOwn(event)) return;
    event.stopPropagation();
    onleft('wheel');
  }

  /**
   * The map hears of a finger only when there is a second one. Where a browser has events of touch Leaflet
   * listens to those, and elsewhere to pointers: it must get neither.
   */
  function press(event: PointerEvent): void {
    if (event.pointerType !== 'touch' || isOwn(event)) return;
    fingers.add(event.pointerId);
    if (fingers.size < 2) event.stopPropagation();
  }

  const lift = ({ pointerId }: PointerEvent): void => void fingers.delete(pointerId);

  function touch(event: TouchEvent): void {
    const [finger] = event.touches;
    start = finger && { x: finger.clientX, y: finger.clientY };
    if (event.touches.length < 2) {
      if (!isOwn(event)) event.stopPropagation();
    } else if (event.cancelable) {
      // Two fingers are the map's: the page must not begin to scroll.
      event.preventDefault();
    }
  }

  function move(event: TouchEvent): void {
    const [finger] = event.touches;
    if (event.touches.length > 1) {
      start = undefined;
      if (event.cancelable) event.preventDefault();
    } else if (finger && start && !isOwn(event)) {
      if (Math.hypot(finger.clientX - start.x, finger.clientY - start.y) < SLIP) return;
      start = undefined;
      onleft('finger');
    }
  }

  element.addEventListener('wheel', turn, { signal, capture: true, passive: true });
  element.addEventListener('pointerdown', press, { signal, capture: true });
  for (const type of ['pointerup', 'pointercancel'] as const)
    window.addEventListener(type, lift, { signal, capture: true });
  element.addEventListener('touchstart', touch, { signal, capture: true, passive: false });
  element.addEventListener('touchmove', move, { signal, capture: true, passive: false });
  return () => listening.abort();
}
