import type { Map as LeafletMap } from 'leaflet';
import { pickedAt } from './picked-at.ts';
import type { Picked } from './picked-at.ts';

/** A press that moves further than this (CSS pixels) drags the map. */
const STILL = 6;

/**
 * Calls back with the point of each event of a kind, before anything on the map gets it. Gives the undo.
 * @param kind `contextmenu` is the second mouse button, and a long press where the system says so
 */
export function listenForPick(
  map: LeafletMap,
  kind: 'click' | 'contextmenu',
  onpick: (picked: Picked) => void
): () => void {
  const container = map.getContainer();
  let pressed: PointerEvent | undefined;

  const press = (event: PointerEvent): void => {
    pressed = event;
  };
  const pick = (event: MouseEvent): void => {
    const moved = pressed
      ? Math.hypot(event.clientX - pressed.clientX, event.clientY - pressed.clientY)
      : 0;
    if (moved > STILL) return;
    event.preventDefault();
    event.stopPropagation();
    onpick(pickedAt(map, event));
  };

  if (kind === 'click') container.classList.add('is-picking');
  container.addEventListener('pointerdown', press, true);
  container.addEventListener(kind, pick, true);
  return () => {
    if (kind === 'click') container.classList.remove('is-picking');
    container.removeEventListener('pointerdown', press, true);
    container.removeEventListener(kind, pick, true);
  };
}
