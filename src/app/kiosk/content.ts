import type { Atlas } from '../../model/atlas.ts';
import type { BaseMap } from '../../model/base/base-map.ts';
import type { Fault } from '../../model/fault.ts';

/** What the page has to show. */
export interface Content {
  readonly atlas: Atlas;
  readonly base: BaseMap;
  readonly faults: readonly Fault[];
}
