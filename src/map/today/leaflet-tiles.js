/*
 * The tiles of Leaflet, which `leaflet-core.js` leaves out: from the same sources, so that they join the
 * one Leaflet of the page, and loaded only with a map of today.
 */
export { GridLayer } from 'leaflet/src/layer/tile/GridLayer.js';
export { TileLayer } from 'leaflet/src/layer/tile/TileLayer.js';
