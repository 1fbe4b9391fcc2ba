import type { Feature, Position } from 'geojson';
import type { LocalText } from '../model/atlas.ts';
import type {
  BaseMap,
  IslandKind,
  ParkKind,
  StreetClass,
  WaterKind
} from '../model/base/base-map.ts';

export type GroundKind = StreetClass | WaterKind | IslandKind | ParkKind | 'building';

/** `[west, south, east, north]` in degrees. */
export type Bounds = readonly [number, number, number, number];

/** A thing of the ground that bears a name: one street with all its runs and both its banks. */
export interface GroundThing {
  /** Kind of file and id of the first part, as links write it: `street:nevsky`. */
  readonly id: string;
  /** The ids of all its parts: the two banks of a canal are two rows of the table, and one street. */
  readonly parts: readonly string[];
  readonly kind: GroundKind;
  readonly name: LocalText;
  /** Where it differs. */
  readonly nameToday?: LocalText;
  readonly isGone: boolean;
  /** Id of the bridge, which is that of the place where the story knows it too. */
  readonly bridge?: string;
  readonly bounds: Bounds;
}

/** Streets of one name this near to each other, in degrees of latitude (about 150 m), are one street. */
const NEAR = 0.00135;

/** A degree of longitude is half as long as one of latitude at 60° N. */
const LONGITUDE_SCALE = 0.5;

/** What the files of the ground say of a feature, as far as a search needs it. */
interface PartProperties {
  readonly name?: LocalText;
  readonly nameToday?: LocalText;
  readonly gone?: true;
  readonly bridge?: string;
}

interface Part {
  readonly id: string;
  readonly kind: GroundKind;
  readonly properties: PartProperties;
  readonly positions: readonly Position[];
}

function positionsOf(geometry: Feature['geometry']): readonly Position[] {
  switch (geometry.type) {
    case 'Point':
      return [geometry.coordinates];
    case 'LineString':
    case 'MultiPoint':
      return geometry.coordinates;
    case 'Polygon':
    case 'MultiLineString':
      return geometry.coordinates.flat();
    case 'MultiPolygon':
      return geometry.coordinates.flat(2);
    case 'GeometryCollection':
      return geometry.geometries.flatMap(positionsOf);
  }
}

/** The further runs of an interrupted street are features of their own: `nevsky~2`, `nevsky~3` …. */
const rowOf = (id: Feature['id']): string => String(id).replace(/~\d+$/, '');

function listParts({ streets, water, islands, parks, footprints }: BaseMap): Part[] {
  const partOf =
    <P extends PartProperties>(prefix: string, kindOf: (properties: P) => GroundKind) =>
    ({ id, properties, geometry }: Feature<Feature['geometry'], P>): Part => ({
      id: `${prefix}:${rowOf(id)}`,
      kind: kindOf(properties),
      properties,
      positions: positionsOf(geometry)
    });
  return [
    ...water.features.map(partOf('water', ({ kind }) => kind)),
    ...islands.features.map(partOf('island', ({ kind }) => kind)),
    ...parks.features.map(partOf('park', ({ kind }) => kind)),
    ...(footprints?.features ?? []).map(partOf('building', () => 'building')),
    ...streets.features.map(partOf('street', (properties) => properties.class))
  ];
}

const areNear = (one: Part, other: Part): boolean =>
  one.positions.some(([x = 0, y = 0]) =>
    other.positions.some(([u = 0, v = 0]) => Math.hypot((x - u) * LONGITUDE_SCALE, y - v) < NEAR)
  );

/** Puts together the parts of one row, and rows of one name that lie beside each other. */
function joinParts(parts: readonly Part[]): Part[][] {
  const things: Part[][] = [];
  for (const part of parts) {
    const { id, kind } = part;
    const isSame = (other: Part): boolean =>
      other.id === id || (other.kind === kind && areNear(other, part));
    const twin = things.find((thing) => thing.some(isSame));
    if (twin) twin.push(part);
    else things.push([part]);
  }
  return things;
}

function boundsOf(parts: readonly Part[]): Bounds {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const [x = 0, y = 0] of parts.flatMap(({ positions }) => positions)) {
    west = Math.min(west, x);
    south = Math.min(south, y);
    east = Math.max(east, x);
    north = Math.max(north, y);
  }
  return [west, south, east, north];
}

function toThing(parts: readonly Part[]): GroundThing[] {
  const [first] = parts;
  if (!first?.properties.name) return [];
  const { name, nameToday, gone, bridge } = first.properties;
  return [
    {
      id: first.id,
      parts: [...new Set(parts.map(({ id }) => id))],
      kind: first.kind,
      name,
      ...(nameToday ? { nameToday } : {}),
      isGone: gone === true,
      ...(bridge === undefined ? {} : { bridge }),
      bounds: boundsOf(parts)
    }
  ];
}

/** Everything on the ground that has a name, each once. */
export function listGround(base: BaseMap): readonly GroundThing[] {
  const byName = new Map<string, Part[]>();
  for (const part of listParts(base)) {
    const { name, nameToday } = part.properties;
    const key = `${name?.ru ?? name?.en ?? ''}|${nameToday?.ru ?? nameToday?.en ?? ''}`;
    byName.set(key, [...(byName.get(key) ?? []), part]);
  }
  return [...byName.values()].flatMap(joinParts).flatMap(toThing);
}
