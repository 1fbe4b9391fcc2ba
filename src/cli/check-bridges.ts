import booleanIntersects from '@turf/boolean-intersects';
import type { Atlas } from '../model/atlas.ts';
import { createReport } from '../model/fault-collector.ts';
import type { Fault } from '../model/fault.ts';
import { timelinePath } from '../model/parse-atlas.ts';
import type { BaseCollection } from './check-base.ts';

/** Reports each bridge whose line meets none of the water. */
export function checkBridges(atlas: Atlas, water: BaseCollection, faults: Fault[]): void {
  for (const { id, layer, kind, geometry } of atlas.places.values()) {
    if (kind !== 'bridge') continue;
    if (!water.features.some((feature) => booleanIntersects(geometry, feature.geometry)))
      createReport(
        faults,
        timelinePath(layer),
        id
      )('geometry', 'expected a line that crosses water of base/water.geojson');
  }
}
