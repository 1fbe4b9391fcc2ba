import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import type {
  BaseMap,
  IslandProperties,
  ParkProperties,
  StreetProperties,
  WaterProperties
} from '../../model/base/base-map.ts';
import { EMPTY_BOX, createWorldLine, unite } from '../canvas/world.ts';
import type { WorldBox, WorldLine } from '../canvas/world.ts';
import { createBanks, widthOf } from './create-banks.ts';
import type { Bank } from './create-banks.ts';

/** A feature of the ground in world units: its lines or rings, and the box around them. */
export interface WorldFeature<Properties> {
  readonly properties: Properties;
  /** Lines, rings, or a single point. */
  readonly rings: readonly WorldLine[];
  readonly box: WorldBox;
}

export interface WorldWater extends WorldFeature<WaterProperties> {
  /** Mean width in world units. */
  readonly width: number;
}

/** The ground projected once, ready to be drawn at any view. */
export interface WorldBase {
  readonly water: readonly WorldWater[];
  readonly banks: readonly Bank[];
  readonly islands: readonly WorldFeature<IslandProperties>[];
  readonly parks: readonly WorldFeature<ParkProperties>[];
  readonly streets: readonly WorldFeature<StreetProperties>[];
  readonly rail: readonly WorldFeature<object>[];
  readonly footprints: readonly WorldFeature<object>[];
}

/** The lines and rings of a geometry; a point is a line of one position. */
function linesOf(geometry: Geometry): readonly (readonly Position[])[] {
  switch (geometry.type) {
    case 'Point':
      return [[geometry.coordinates]];
    case 'LineString':
      return [geometry.coordinates];
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates;
    case 'MultiPolygon':
      return geometry.coordinates.flat();
    default:
      throw new Error(`The base map cannot draw a ${geometry.type}.`);
  }
}

function projectFeature<Properties>({
  geometry,
  properties
}: Feature<Geometry, Properties>): WorldFeature<Properties> {
  const rings = linesOf(geometry).map(createWorldLine);
  return { properties, rings, box: rings.reduce((box, ring) => unite(box, ring.box), EMPTY_BOX) };
}

const project = <Properties>(
  collection: FeatureCollection<Geometry, Properties>
): WorldFeature<Properties>[] => collection.features.map(projectFeature);

/** Projects the ground and finds the true banks. Takes some ten milliseconds: do it once. */
export function projectBase(base: BaseMap): WorldBase {
  const water = project(base.water).map((area) => ({ ...area, width: widthOf(area.rings) }));
  return {
    water,
    banks: createBanks(water),
    islands: project(base.islands),
    parks: project(base.parks),
    streets: project(base.streets),
    rail: project(base.rail),
    footprints: base.footprints ? project(base.footprints) : []
  };
}
