import type { FeatureCollection, Geometry, Position } from 'geojson';
import type { Bounds } from './atlas.ts';
import type { BasePart } from './base/base-map.ts';
import type { Report } from './fault-collector.ts';
import type {
  AtlasMetadata,
  EventFeature,
  MovementFeature,
  PlaceFeature,
  SourceRecords
} from './schema.ts';

/** What a file holds, and the list in it whose items are read one by one. */
type Shape<Output> = (value: unknown, report: Report) => Output | undefined;

interface Features<Feature> {
  readonly features: readonly Feature[];
}

/**
 * Looks at what is unknown before it is read. Each member gives the typed value, or reports what is
 * wrong with its shape and gives `undefined`.
 */
export interface Door {
  readonly metadata: Shape<AtlasMetadata>;
  readonly sources: Shape<SourceRecords>;
  readonly places: Shape<Features<PlaceFeature>>;
  readonly events: Shape<Features<EventFeature>>;
  /** Movements are looked at one by one. */
  readonly movements: Shape<Features<unknown>>;
  readonly movement: Shape<MovementFeature>;
  readonly base: (part: BasePart, value: unknown, report: Report) => FeatureCollection | undefined;
  /** Reports what RFC 7946 or the bounds of the atlas forbid in a geometry. */
  readonly checkGeometry: (geometry: Geometry, bounds: Bounds, report: Report) => void;
  /** Reports a position outside the bounds. */
  readonly checkPosition: (position: Position, bounds: Bounds, report: Report) => void;
}

/** What has passed the guarded door already, when the site was built, is not looked at once more. */
const letPass = (value: unknown): never => value as never;

/** The door for files that are known to have passed the guarded one and to be the same since. */
export const OPEN_DOOR: Door = {
  metadata: letPass,
  sources: letPass,
  places: letPass,
  events: letPass,
  movements: letPass,
  movement: letPass,
  base: (_, value) => letPass(value),
  checkGeometry: () => undefined,
  checkPosition: () => undefined
};
