import type { Map as LeafletMap } from 'leaflet';
import { createContext } from 'svelte';
import type { Party } from '../model/atlas.ts';
import type { LabelObstacles } from './labels/label-obstacles.ts';

/** Room in CSS pixels that something else covers at each edge of the map. */
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** What the layers inside a `MapCanvas` share. */
export interface MapContext {
  /** Read only by children of `MapCanvas`, which render once the map exists. */
  readonly map: LeafletMap;
  /** What the lettering of the ground must keep clear of. */
  readonly obstacles: LabelObstacles;
  readonly insets: Insets;
  /** Those who fight, whose signs and colours the layers draw. */
  readonly sides: readonly Party[];
}

export const [useMapContext, provideMapContext] = createContext<MapContext>();
