import pointInPolygon from '@turf/boolean-point-in-polygon';
import type { Position } from 'geojson';
import type { Atlas } from '../model/atlas.ts';
import type { BaseMap } from '../model/base/base-map.ts';
import type { MovementTrack } from '../model/movement-track.ts';
import { situationAt } from '../situation/situation-at.ts';
import { createTrack } from './create-track.ts';
import { weightAt } from './passability.ts';
import { createStreetGraph } from './street-graph.ts';
import type { StreetGraph } from './street-graph.ts';

/** The rails as a graph: lines meet where they share a position. */
const createRailGraph = ({ features }: BaseMap['rail']): StreetGraph =>
  createStreetGraph({
    type: 'FeatureCollection',
    features: features.map((feature) => ({ ...feature, properties: { class: 'path' } }))
  });

/** Lays the lines of all movements of an atlas over its ground; see `createTrack`. */
export function createTracks(
  atlas: Atlas,
  { streets, rail, water }: Pick<BaseMap, 'streets' | 'rail' | 'water'>
): MovementTrack[] {
  const ground = {
    streets: createStreetGraph(streets),
    rails: createRailGraph(rail),
    isOnWater: (position: Position) =>
      water.features.some((feature) => pointInPolygon(position, feature))
  };
  return atlas.movements.map((movement) =>
    createTrack(movement, {
      ...ground,
      weightAt: (t) => weightAt(situationAt(atlas, t), movement.side, 'ignore')
    })
  );
}
