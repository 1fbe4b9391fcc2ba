import { LatLngBounds, Map as LeafletMap } from 'leaflet';
import type { Atlas } from '../model/atlas.ts';
import type { MapView } from './map-view.ts';
import { createPanes } from './panes.ts';
import { prefersReducedMotion } from './reduced-motion.ts';

/** From all of the atlas with Gatchina and Kronstadt to the single house. */
export const LEAST_ZOOM = 9;
export const GREATEST_ZOOM = 17;

/** Half of the atlas again around it, so that a place at its edge can stand in the middle. */
function createBounds([west, south, east, north]: Atlas['bounds']): LatLngBounds {
  return new LatLngBounds([south, west], [north, east]).pad(0.5);
}

/** Opens a map with all its panes on an element. Whoever opens it calls `remove()`. */
export function createMap(
  container: HTMLElement,
  bounds: Atlas['bounds'],
  { latitude, longitude, zoom }: MapView
): LeafletMap {
  const isAnimated = !prefersReducedMotion();
  const map = new LeafletMap(container, {
    attributionControl: false,
    center: [latitude, longitude],
    fadeAnimation: isAnimated,
    inertia: isAnimated,
    markerZoomAnimation: isAnimated,
    maxBounds: createBounds(bounds),
    maxBoundsViscosity: 0.8,
    maxZoom: GREATEST_ZOOM,
    minZoom: LEAST_ZOOM,
    wheelPxPerZoomLevel: 120,
    zoom,
    zoomAnimation: isAnimated,
    zoomControl: false,
    zoomSnap: 0.5
  });
  createPanes(map);
  return map;
}
