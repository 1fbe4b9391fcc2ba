import type { Position } from 'geojson';
import { DomEvent } from 'leaflet';
import type { Map as LeafletMap } from 'leaflet';

/** A point that was picked on the map. */
export interface Picked {
  /** [lon, lat] */
  readonly position: Position;
  /** Metres around it that a fingertip or a badge covers. */
  readonly reach: number;
}

/** CSS pixels from the middle of a badge to its edge. */
const BADGE = 22;

/** A press that moves further than this (CSS pixels) drags the map. */
const STILL = 6;

/**
 * Calls back with the point of each event of a kind, before anything on the map gets it. Gives the undo.
 * @param kind `contextmenu` is the second mouse button, or a long press on a touch screen
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
    const point = DomEvent.getMousePosition(event, container);
    const { lng, lat } = map.containerPointToLatLng(point);
    const reach = map.distance([lat, lng], map.containerPointToLatLng(point.add([BADGE, 0])));
    onpick({ position: [lng, lat], reach });
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
