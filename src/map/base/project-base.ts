import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import type {
  BaseMap,
  FootprintProperties,
  IslandProperties,
  ParkProperties,
  StreetClass,
  StreetProperties,
  WaterProperties
} from '../../model/base/base-map.ts';
import {
  EMPTY_BOX,
  createWorldLine,
  isTouching,
  lengthOf,
  pointAt,
  unite
} from '../canvas/world.ts';
import type { WorldBox, WorldLine } from '../canvas/world.ts';
import { widthOf } from './width-of.ts';

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

/** A stretch of bank. */
export interface WorldBank {
  readonly line: WorldLine;
  /** Mean width of its water in world units. */
  readonly width: number;
}

/** A bridge, as broad as the street that runs over it. */
export interface WorldBridge extends WorldFeature<StreetProperties> {
  readonly carries: StreetClass;
}

/** The ground projected once, ready to be drawn at any view. */
export interface WorldBase {
  readonly water: readonly WorldWater[];
  readonly banks: readonly WorldBank[];
  readonly islands: readonly WorldFeature<IslandProperties>[];
  readonly parks: readonly WorldFeature<ParkProperties>[];
  /** Streets by land and over their bridges. */
  readonly streets: readonly WorldFeature<StreetProperties>[];
  readonly bridges: readonly WorldBridge[];
  readonly rail: readonly WorldFeature<object>[];
  readonly footprints: readonly WorldFeature<FootprintProperties>[];
  readonly blocks: readonly WorldFeature<unknown>[];
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

/** The banks, or the outlines of all water where there is no file of banks. */
function projectBanks({ water, banks }: BaseMap, drawn: readonly WorldWater[]): WorldBank[] {
  if (!banks || banks.features.length === 0)
    return drawn.flatMap(({ rings, width }) => rings.map((line) => ({ line, width })));
  const widths = new Map(water.features.map(({ id }, index) => [id, drawn[index]?.width ?? 0]));
  return project(banks).flatMap(({ properties, rings }) =>
    rings.map((line) => ({ line, width: widths.get(properties.water) ?? 0 }))
  );
}

type WorldStreet = WorldFeature<StreetProperties>;

/** Every stretch of a street from one point to the next, the same key in both directions. */
function* stretchesOf({ rings }: WorldStreet): Generator<string> {
  for (const ring of rings)
    for (let index = 1; index < lengthOf(ring); index += 1)
      yield [pointAt(ring, index - 1), pointAt(ring, index)].map(String).sort().join(' ');
}

/** The bridges, each with the class of the street whose stretches it shares. */
function findBridges(streets: readonly WorldStreet[]): WorldBridge[] {
  const bridges = streets.filter(({ properties }) => properties.class === 'bridge');
  const spans = new Set(bridges.flatMap((bridge) => [...stretchesOf(bridge)]));
  const classes = new Map<string, StreetClass>();
  for (const street of streets)
    if (
      street.properties.class !== 'bridge' &&
      bridges.some(({ box }) => isTouching(box, street.box))
    )
      for (const stretch of stretchesOf(street))
        if (spans.has(stretch)) classes.set(stretch, street.properties.class);
  return bridges.map((bridge) => {
    const [carried] = [...stretchesOf(bridge)].flatMap((stretch) => classes.get(stretch) ?? []);
    return { ...bridge, carries: carried ?? 'bridge' };
  });
}

/** Projects the ground. Takes some ten milliseconds: do it once. */
export function projectBase(base: BaseMap): WorldBase {
  const water = project(base.water).map((area) => ({ ...area, width: widthOf(area.rings) }));
  const streets = project(base.streets);
  return {
    water,
    banks: projectBanks(base, water),
    islands: project(base.islands),
    parks: project(base.parks),
    streets: streets.filter(({ properties }) => properties.class !== 'bridge'),
    bridges: findBridges(streets),
    rail: project(base.rail),
    footprints: base.footprints ? project(base.footprints) : [],
    blocks: base.blocks ? project(base.blocks) : []
  };
}
