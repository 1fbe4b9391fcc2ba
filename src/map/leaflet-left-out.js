/*
 * Stands in for parts of Leaflet that its other parts import, and that are not there when the map begins:
 * nothing here uses drawing for Internet Explorer 8, or the picture of a pin for markers that bring no icon;
 * `LateHandlers.svelte` brings the box that zooms and the long press of a finger, `route-marks.ts` the marks that
 * are dragged. Some 3 kB less (gzip) of
 * the first load. `vite.config.ts` puts it there.
 */
export const vmlCreate = undefined;
export const vmlMixin = undefined;
export const IconDefault = Object;
export const BoxZoom = undefined;
export const TapHold = undefined;
export const MarkerDrag = undefined;
