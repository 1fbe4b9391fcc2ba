import type { Position } from 'geojson';

/** [west, south, east, north] in degrees of some positions; `undefined` for none. */
export function boundsOf(
  positions: readonly Position[]
): readonly [number, number, number, number] | undefined {
  if (positions.length === 0) return undefined;
  const [lons, lats] = [
    positions.map(([lon = 0]) => lon),
    positions.map(([, lat = 0]) => lat)
  ] as const;
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}
