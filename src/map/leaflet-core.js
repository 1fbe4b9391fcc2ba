/*
 * The parts of Leaflet that this map uses, taken from the sources of the same package. The bundle of
 * Leaflet cannot be shaken by a bundler, because its classes join themselves together when loaded;
 * leaving out tiles, popups, overlays, GeoJSON and the canvas renderer saves 18 kB of 43 kB (gzip). `vite.config.ts` puts
 * this file in the place of `leaflet`; its types are those of @types/leaflet.
 */
import { svg } from 'leaflet/src/layer/vector/SVG.js';
import { Map } from 'leaflet/src/map/index.js';

export { DivIcon } from 'leaflet/src/layer/marker/DivIcon.js';
export { Marker } from 'leaflet/src/layer/marker/Marker.js';
export { Layer } from 'leaflet/src/layer/Layer.js';
export { Circle } from 'leaflet/src/layer/vector/Circle.js';
export { Polygon } from 'leaflet/src/layer/vector/Polygon.js';
export { Polyline } from 'leaflet/src/layer/vector/Polyline.js';
export * as DomEvent from 'leaflet/src/dom/DomEvent.js';
export * as DomUtil from 'leaflet/src/dom/DomUtil.js';
export { LatLng } from 'leaflet/src/geo/LatLng.js';
export { LatLngBounds } from 'leaflet/src/geo/LatLngBounds.js';
export { Point } from 'leaflet/src/geometry/Point.js';
export { Map };

/**
 * @typedef {object} MapOrders
 * @property {() => void} _onZoomTransitionEnd
 * @property {(...order: unknown[]) => unknown} setZoomAround
 */
const original = /** @type {MapOrders} */ (
  /** @type {unknown} */ (Object.assign({}, Map.prototype))
);

/**
 * What Leaflet's `Renderer.getRenderer.js` adds to the map, for SVG alone: one renderer in each pane.
 *
 * @typedef {object} PaneRenderers
 * @property {Record<string, unknown>} _paneRenderers
 * @property {(layer: unknown) => boolean} hasLayer
 * @property {(layer: unknown) => void} addLayer
 */
Map.include({
  /**
   * A map that was removed while it zoomed has no zoom to end (Leaflet#9575, mended in 2.0).
   * @this {{ _mapPane?: HTMLElement }}
   */
  _onZoomTransitionEnd() {
    if (this._mapPane) original._onZoomTransitionEnd.call(this);
  },
  /**
   * The wheel waits a moment before it zooms, and the map may be removed meanwhile.
   * @this {{ _mapPane?: HTMLElement }}
   * @param {...unknown} order
   */
  setZoomAround(...order) {
    return this._mapPane ? original.setZoomAround.apply(this, order) : this;
  },
  /**
   * @this {PaneRenderers}
   * @param {{ options: { pane: string } }} path
   */
  getRenderer({ options: { pane } }) {
    const renderer = (this._paneRenderers[pane] ??= svg({ pane }));
    if (!this.hasLayer(renderer)) this.addLayer(renderer);
    return renderer;
  }
});
