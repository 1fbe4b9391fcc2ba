/*
 * Stands in for the part of Leaflet that draws for Internet Explorer 8, which no longer opens this page:
 * 0.7 kB less (gzip) of the first load. `vite.config.ts` puts it there.
 */
export const vmlCreate = undefined;
export const vmlMixin = undefined;
