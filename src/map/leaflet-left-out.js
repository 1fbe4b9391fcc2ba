/*
 * Stands in for two parts of Leaflet that nothing here uses but that its other parts import: drawing for
 * Internet Explorer 8, and the picture of a pin for markers that bring no icon. Some 0.8 kB less (gzip) of
 * the first load. `vite.config.ts` puts it there.
 */
export const vmlCreate = undefined;
export const vmlMixin = undefined;
export const IconDefault = Object;
