import type { GridLayer } from 'leaflet';
import type { Atlas } from '../../model/atlas.ts';

/** A layer that is ready for the map, and whom to thank for it. */
export interface TodayLayer {
  readonly layer: GridLayer;
  /** Plain text. */
  readonly attribution: string;
}

/** What the map asks of a layer. */
export interface TodayLayerWish {
  /** The edge of the map: [west, south, east, north] in degrees. */
  readonly bounds: Atlas['bounds'];
  /** Of the names, where the tiles leave the choice. */
  readonly language: string;
}
