import type { Map as LeafletMap } from 'leaflet';

/** Ways to handle the map that take a finger's or a wheel's gesture from the browser. */
const TAKING = ['dragging', 'touchZoom', 'scrollWheelZoom'] as const;

/** A page is magnified from here on; below it is what rounding leaves of a page at its usual size. */
const LEAST_SCALE = 1.02;

/** The ways to handle a map of which this needs to know. */
export type Yielding = Pick<LeafletMap, (typeof TAKING)[number]>;

/**
 * Gives gestures over the map to the browser while two fingers have magnified the page itself, so that a
 * visitor who then sees nothing but map can move on and make the page small again. Returns how to end it.
 */
export function yieldToMagnifiedPage(
  map: Yielding,
  viewport: Pick<VisualViewport, 'scale' | 'addEventListener' | 'removeEventListener'>
): () => void {
  let yielded: readonly (typeof TAKING)[number][] = [];
  const look = (): void => {
    const isMagnified = viewport.scale >= LEAST_SCALE;
    if (isMagnified === yielded.length > 0) return;
    if (isMagnified) {
      yielded = TAKING.filter((name) => map[name].enabled());
      for (const name of yielded) map[name].disable();
    } else {
      for (const name of yielded) map[name].enable();
      yielded = [];
    }
  };
  look();
  viewport.addEventListener('resize', look);
  return () => viewport.removeEventListener('resize', look);
}
