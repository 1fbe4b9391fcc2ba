import { LatLng } from 'leaflet';
import type { Position } from 'geojson';

/** `[longitude, latitude]` of GeoJSON to Leaflet's latitude and longitude. */
export function positionToLatLng([longitude, latitude]: Position): LatLng {
  if (longitude === undefined || latitude === undefined)
    throw new Error('A position needs a longitude and a latitude.');
  return new LatLng(latitude, longitude);
}
