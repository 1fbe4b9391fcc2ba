import type { Feature, Geometry, Position } from 'geojson';
import { Circle, Polygon, Polyline } from 'leaflet';
import type { LatLng, Path } from 'leaflet';
import { positionToLatLng } from '../position-to-lat-lng.ts';

/** Metres around an island or a quarter of which only a point is known. */
const RADIUS = 180;

const latLngs = (positions: readonly Position[]): LatLng[] => positions.map(positionToLatLng);

/** A path of a geometry in one of the two inks; colours and widths are in highlight.css. */
function createPath(geometry: Geometry, ink: 'casing' | 'gold'): Path | undefined {
  const isLine = geometry.type === 'LineString' || geometry.type === 'MultiLineString';
  const shape = isLine ? 'line' : 'area';
  const options = {
    className: `highlight highlight-${shape} highlight-${ink}`,
    interactive: false,
    pane: 'highlight'
  };
  switch (geometry.type) {
    case 'Point':
      return new Circle(positionToLatLng(geometry.coordinates), { ...options, radius: RADIUS });
    case 'LineString':
      return new Polyline(latLngs(geometry.coordinates), options);
    case 'MultiLineString':
      return new Polyline(geometry.coordinates.map(latLngs), options);
    case 'Polygon':
      return new Polygon(geometry.coordinates.map(latLngs), options);
    case 'MultiPolygon':
      return new Polygon(
        geometry.coordinates.map((rings) => rings.map(latLngs)),
        options
      );
    default:
      return undefined;
  }
}

/** The paths that light features up: an ink casing under all of them, then the gold. */
export const createHighlightPaths = (features: readonly Feature[]): Path[] =>
  (['casing', 'gold'] as const).flatMap((ink) =>
    features.flatMap(({ geometry }) => createPath(geometry, ink) ?? [])
  );
