import type { Position } from 'geojson';
import type { BaseMap } from './base-map.ts';
import { distanceToSegment, lineToSegments, positionToMetres } from './plane.ts';
import type { Segment } from './plane.ts';

/** Farther than this from every street, in metres, a place lies outside the city's police parts. */
const FARTHEST = 400;

interface DistrictStretch {
  readonly district: string;
  readonly segments: readonly Segment[];
}

function createStretches({ features }: BaseMap['streets']): DistrictStretch[] {
  return features.flatMap(({ geometry, properties: { district, class: kind } }) => {
    // A bridge lies between two parts and says nothing of either bank.
    if (district === undefined || kind === 'bridge') return [];
    const lines =
      geometry.type === 'LineString' ? [geometry.coordinates] : [...geometry.coordinates];
    return [{ district, segments: lines.flatMap(lineToSegments) }];
  });
}

const stretches = new WeakMap<BaseMap['streets'], readonly DistrictStretch[]>();

/**
 * The police part of 1917 in which a position ([lon, lat] in degrees) lies: that of the nearest street
 * (`district` in `geo/base/streets/streets.csv`), or `undefined` where no street is near. A street on
 * the border of two parts is assigned to one of them, so a place beside it may lie across the border.
 */
export function findDistrict(streets: BaseMap['streets'], position: Position): string | undefined {
  const known = stretches.get(streets) ?? createStretches(streets);
  stretches.set(streets, known);
  const point = positionToMetres(position);
  let nearest: { readonly district: string; readonly metres: number } | undefined;
  for (const { district, segments } of known)
    for (const segment of segments) {
      const metres = distanceToSegment(point, segment);
      if (metres < (nearest?.metres ?? FARTHEST)) nearest = { district, metres };
    }
  return nearest?.district;
}
