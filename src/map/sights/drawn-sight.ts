import type { Geometry, Position } from 'geojson';
import type { SightKind } from '../../model/sights/sight.ts';

/** A sight with what of the city it is drawn from. */
export interface DrawnSight {
  readonly id: string;
  readonly kind: SightKind;
  /** Where it is. */
  readonly at: Position;
  /** The outline of the place there. */
  readonly outline: Geometry;
  /** Of a ship: degrees clockwise from north to which the bow points. */
  readonly heading?: number;
  /** What light or fire is turned on. */
  readonly towards?: Position;
}
