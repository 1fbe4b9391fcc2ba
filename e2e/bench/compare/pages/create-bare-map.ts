import 'leaflet/dist/leaflet.css';
import L from 'leaflet';
import { colourOf } from './sites.ts';

/** Radius of the dot of a site, in pixels. */
export const RADIUS = 5;

/** Leaflet alone, on its canvas renderer, which is the fastest it has. */
export function createBareMap(container: HTMLElement): L.Map {
  const isStill = { zoomAnimation: false, fadeAnimation: false, markerZoomAnimation: false };
  return L.map(container, { preferCanvas: true, zoomControl: false, ...isStill }).setView(
    [59.94, 30.32],
    12
  );
}

export const styleOf = (side: string): L.PathOptions => ({
  color: '#2b2620',
  weight: 1,
  fillColor: colourOf(side),
  fillOpacity: 1
});

/** How `L.geoJSON` draws a site whose feature says its `side`. */
export const GEOJSON_OPTIONS: L.GeoJSONOptions<{ side: string }> = {
  style: (feature) => styleOf(feature?.properties.side ?? ''),
  pointToLayer: (feature, at) =>
    // `style` comes after it for every shape, but a circle wants its size at once.
    L.circleMarker(at, {
      radius: RADIUS,
      ...styleOf(feature.properties.side)
    })
};
