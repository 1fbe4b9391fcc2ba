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

/** The point of the map under a pointer. */
export function pickedAt(map: LeafletMap, event: MouseEvent): Picked {
  const point = DomEvent.getMousePosition(event, map.getContainer());
  const { lng, lat } = map.containerPointToLatLng(point);
  const reach = map.distance([lat, lng], map.containerPointToLatLng(point.add([BADGE, 0])));
  return { position: [lng, lat], reach };
}
