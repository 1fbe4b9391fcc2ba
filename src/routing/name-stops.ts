import type { Atlas, LocalText } from '../model/atlas.ts';
import type { BaseMap } from '../model/base/base-map.ts';
import { findStopName } from './journey.ts';
import type { Stop } from './journey.ts';

/** What stops, streets and bridges of a walk are called; `undefined` where nothing names them. */
export interface StopNames {
  readonly stop: (stop: Stop) => LocalText | undefined;
  /** By the ids that edges and crossings bear. */
  readonly street: (id: string) => LocalText | undefined;
  readonly bridge: (id: string) => LocalText | undefined;
}

/** Names for a walk, in each language; a stop's own name is the same in all. */
export function nameStops(atlas: Atlas, { streets }: Pick<BaseMap, 'streets'>): StopNames {
  const ofStreets = new Map<string, LocalText>();
  const ofBridges = new Map<string, LocalText>();
  for (const { id, properties } of streets.features) {
    const { name, bridge } = properties;
    if (!name) continue;
    const street = String(id).replace(/~\d+$/, '');
    if (bridge !== undefined && !ofBridges.has(bridge)) ofBridges.set(bridge, name);
    if (!ofStreets.has(street)) ofStreets.set(street, name);
  }
  return {
    stop: (stop) =>
      stop.name === undefined ? findStopName(stop, atlas) : { en: stop.name, ru: stop.name },
    street: (id) => ofStreets.get(id),
    bridge: (id) => atlas.places.get(id)?.name ?? ofBridges.get(id)
  };
}
