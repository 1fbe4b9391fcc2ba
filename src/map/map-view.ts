import type { Map as LeafletMap } from 'leaflet';

/** Where the map looks: its centre in degrees and the zoom. */
export interface MapView {
  readonly latitude: number;
  readonly longitude: number;
  readonly zoom: number;
}

/** A millionth of a degree, a tenth of a metre: finer than any view is written down. */
const SAME_DEGREES = 1e-6;
const SAME_ZOOM = 1e-3;

/** Whether two views cannot be told apart on the screen. */
export const isSameView = (a: MapView, b: MapView): boolean =>
  Math.abs(a.latitude - b.latitude) < SAME_DEGREES &&
  Math.abs(a.longitude - b.longitude) < SAME_DEGREES &&
  Math.abs(a.zoom - b.zoom) < SAME_ZOOM;

/** The view a map shows now, rounded to what a link can hold (five decimals, about a metre). */
export function viewOf(map: LeafletMap): MapView {
  const { lat, lng } = map.getCenter();
  return {
    latitude: Number(lat.toFixed(5)),
    longitude: Number(lng.toFixed(5)),
    zoom: Number(map.getZoom().toFixed(2))
  };
}
