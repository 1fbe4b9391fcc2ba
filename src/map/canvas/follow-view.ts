import { DomUtil } from 'leaflet';
import type { LatLng, LeafletEventHandlerFn, Map as LeafletMap, ZoomAnimEvent } from 'leaflet';
import type { Sheet } from './sheet.ts';

/** Moves and scales an element on which `sheet` is drawn to a view that is not drawn yet. */
export function followView(
  map: LeafletMap,
  element: HTMLElement,
  sheet: Sheet,
  center: LatLng,
  zoom: number
): void {
  const scale = map.getZoomScale(zoom, sheet.zoom);
  // As Leaflet's own renderers do: where the pixel origin will be after the view has changed.
  const origin = map
    .project(center, zoom)
    .subtract(map.getSize().divideBy(2))
    .add(DomUtil.getPosition(map.getPanes().mapPane))
    .round();
  const corner = map.project(map.unproject([sheet.left, sheet.top], sheet.zoom), zoom);
  DomUtil.setTransform(element, corner.subtract(origin), scale);
}

/** The sheet that covers the view of a map and, as a share of it, some room beyond each edge. */
export function measureSheet(map: LeafletMap, padding: number): Sheet {
  const margin = map.getSize().multiplyBy(padding).ceil();
  const corner = map.getPixelBounds().getTopLeft().subtract(margin);
  const size = map.getSize().add(margin.multiplyBy(2));
  return { zoom: map.getZoom(), width: size.x, height: size.y, left: corner.x, top: corner.y };
}

/** Events of a map by which a layer's element has to `follow` a zoom that is on its way. */
export const zoomEvents = (
  findMap: () => LeafletMap | undefined,
  follow: (center: LatLng, zoom: number) => void
): Record<string, LeafletEventHandlerFn> => ({
  zoom: () => {
    const map = findMap();
    if (map) follow(map.getCenter(), map.getZoom());
  },
  // Leaflet types every handler as one of a plain event; `zoomanim` carries centre and zoom.
  zoomanim: ((event: ZoomAnimEvent) => {
    follow(event.center, event.zoom);
  }) as LeafletEventHandlerFn
});
