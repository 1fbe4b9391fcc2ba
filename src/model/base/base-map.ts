import type {
  FeatureCollection,
  LineString,
  MultiLineString,
  MultiPolygon,
  Point,
  Polygon
} from 'geojson';
import type { LocalText } from '../atlas.ts';

/** What a thing of the ground was called in 1917, and now if that differs. */
interface Named {
  readonly name?: LocalText;
  readonly nameToday?: LocalText;
}

export const WATER_KINDS = ['sea', 'river', 'canal', 'pond'] as const;
export type WaterKind = (typeof WATER_KINDS)[number];

export const ISLAND_KINDS = ['island', 'quarter', 'town'] as const;
export type IslandKind = (typeof ISLAND_KINDS)[number];

export const PARK_KINDS = ['park', 'garden', 'cemetery', 'ground'] as const;
export type ParkKind = (typeof PARK_KINDS)[number];

export const STREET_CLASSES = [
  'prospekt',
  'street',
  'embankment',
  'lane',
  'square',
  'path',
  'bridge'
] as const;
export type StreetClass = (typeof STREET_CLASSES)[number];

export interface WaterProperties extends Named {
  readonly kind: WaterKind;
}

export interface IslandProperties extends Named {
  readonly kind: IslandKind;
}

export interface ParkProperties extends Named {
  readonly kind: ParkKind;
}

export interface StreetProperties extends Named {
  readonly class: StreetClass;
  /** Police part of 1917, for example `liteynaya`. */
  readonly district?: string;
  /** Id of the bridge, on features of class `bridge`; the id of its place where there is one. */
  readonly bridge?: string;
}

export type FootprintProperties = Named;

export interface BankProperties {
  /** Id of the water whose bank it is. */
  readonly water: string;
}

type Areas<Properties> = FeatureCollection<Polygon | MultiPolygon, Properties>;
type Lines<Properties> = FeatureCollection<LineString | MultiLineString, Properties>;

/** The ground under the story, the same at every hour. All geometry is `[longitude, latitude]`. */
export interface BaseMap {
  readonly water: Areas<WaterProperties>;
  /** Areas where they are known, else the point where the name is written. */
  readonly islands: FeatureCollection<Polygon | MultiPolygon | Point, IslandProperties>;
  readonly parks: Areas<ParkProperties>;
  readonly streets: Lines<StreetProperties>;
  readonly rail: Lines<Named>;
  /** Land with houses on it, between the streets. */
  readonly blocks?: FeatureCollection<Polygon | MultiPolygon>;
  /** Where water meets land; the outlines of water also run where two rivers meet. */
  readonly banks?: Lines<BankProperties>;
  /** Buildings that a walker knows the city by. */
  readonly footprints?: Areas<FootprintProperties>;
}

/** The parts of the base map, in the order in which they are read. */
export const BASE_PARTS = [
  'water',
  'islands',
  'parks',
  'streets',
  'rail',
  'footprints',
  'blocks',
  'banks'
] as const;
export type BasePart = (typeof BASE_PARTS)[number];
