import booleanClockwise from '@turf/boolean-clockwise';
import kinks from '@turf/kinks';
import type { Geometry, Position } from 'geojson';
import type { Atlas } from './atlas.ts';
import { below } from './fault-collector.ts';
import type { Report } from './fault-collector.ts';

type Bounds = Atlas['bounds'];

const isInside = ([longitude, latitude]: Position, [west, south, east, north]: Bounds): boolean =>
  longitude !== undefined &&
  latitude !== undefined &&
  longitude >= west &&
  longitude <= east &&
  latitude >= south &&
  latitude <= north;

/** Reports a position outside `bounds`, most often one whose latitude stands first. */
export function checkPosition(position: Position, bounds: Bounds, report: Report): void {
  if (!isInside(position, bounds))
    report(
      '',
      `expected [longitude, latitude] inside ${bounds.join(', ')}, found ${position.join(', ')}`
    );
}

function checkLine(line: readonly Position[], bounds: Bounds, report: Report): void {
  line.forEach((position, index) => checkPosition(position, bounds, below(report, String(index))));
}

function isClosed(ring: readonly Position[]): boolean {
  const first = ring[0];
  const last = ring.at(-1);
  return first?.[0] === last?.[0] && first?.[1] === last?.[1];
}

function checkRing(ring: Position[], isOuter: boolean, bounds: Bounds, report: Report): void {
  checkLine(ring, bounds, report);
  if (!isClosed(ring))
    return report('', 'expected a closed ring, whose last position repeats the first');
  if (booleanClockwise(ring) === isOuter)
    report(
      '',
      isOuter
        ? 'expected an outer ring counter-clockwise (RFC 7946), found it clockwise: turn its positions round'
        : 'expected a hole clockwise (RFC 7946), found it counter-clockwise: turn its positions round'
    );
}

function checkPolygon(rings: Position[][], bounds: Bounds, report: Report): void {
  rings.forEach((ring, index) =>
    checkRing(ring, index === 0, bounds, below(report, String(index)))
  );
  if (!rings.every(isClosed)) return;
  const crossing = kinks({ type: 'Polygon', coordinates: rings }).features[0];
  if (crossing)
    report(
      '',
      `expected a ring that does not cross itself, found a crossing at ${crossing.geometry.coordinates.join(', ')}`
    );
}

/** Reports what RFC 7946 or the bounds of the atlas forbid in a geometry. */
export function checkGeometry(geometry: Geometry, bounds: Bounds, report: Report): void {
  const at = below(report, 'coordinates');
  if (geometry.type === 'Point') checkPosition(geometry.coordinates, bounds, at);
  else if (geometry.type === 'LineString') checkLine(geometry.coordinates, bounds, at);
  else if (geometry.type === 'Polygon') checkPolygon(geometry.coordinates, bounds, at);
  else if (geometry.type === 'MultiPolygon')
    geometry.coordinates.forEach((rings, index) =>
      checkPolygon(rings, bounds, below(at, String(index)))
    );
}
