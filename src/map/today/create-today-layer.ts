import type { GridLayer } from 'leaflet';
import type { TodaySource } from '../../model/today-source.ts';
import { GREATEST_ZOOM } from '../create-map.ts';
import { TODAY_PANE } from '../panes.ts';
import { TileLayer } from './leaflet-tiles.js';
import type { TodayLayer, TodayLayerWish } from './today-layer.ts';

/**
 * Makes the layer for a source. What reads archives is loaded only for archives.
 * @throws TodayLayerError when an archive cannot be read or shows another part of the world
 */
export async function createTodayLayer(
  source: TodaySource,
  wish: TodayLayerWish
): Promise<TodayLayer> {
  if (source.kind === 'archive') {
    const { createArchiveLayer } = await import('./create-archive-layer.ts');
    return createArchiveLayer(source, wish);
  }
  const { url, attribution } = source;
  return { layer: new TileLayer(url, { pane: TODAY_PANE, maxZoom: GREATEST_ZOOM }), attribution };
}

/** Calls once when all tiles of the first view have been asked for and not one has come. */
export function watchFirstTiles(layer: GridLayer, onfault: () => void): void {
  let hasTile = false;
  layer.once('tileload', () => (hasTile = true));
  layer.once('load', () => {
    // Leaflet still needs the layer on the map until its event is over.
    if (!hasTile) queueMicrotask(onfault);
  });
}
