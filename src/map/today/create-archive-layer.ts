import type { GridLayer, GridLayerOptions } from 'leaflet';
import { TileType } from 'pmtiles';
import type { Header } from 'pmtiles';
import type { Atlas } from '../../model/atlas.ts';
import type { TodaySource } from '../../model/today-source.ts';
import { GREATEST_ZOOM } from '../create-map.ts';
import { TODAY_PANE } from '../panes.ts';
import { openArchive } from './open-archive.ts';
import type { OpenArchive } from './open-archive.ts';
import { RasterArchiveLayer } from './raster-archive-layer.ts';
import { TodayLayerError } from './today-layer-error.ts';
import type { TodayLayer, TodayLayerWish } from './today-layer.ts';

const IMAGES: ReadonlySet<TileType> = new Set([
  TileType.Png,
  TileType.Jpeg,
  TileType.Webp,
  TileType.Avif
]);

/** Two levels further out a tile is a quarter as wide: there are still few enough to draw. */
const LEVELS_OUT = 2;

/** Whether an archive shows any of the map; one that does not say where it lies may show everything. */
function isShowing(
  [west, south, east, north]: Atlas['bounds'],
  { minLat, minLon, maxLat, maxLon }: Header
): boolean {
  if (minLat >= maxLat || minLon >= maxLon) return true;
  return minLon < east && maxLon > west && minLat < north && maxLat > south;
}

async function createLayer(
  { tiles, header, layers }: OpenArchive,
  language: string
): Promise<GridLayer> {
  const options: GridLayerOptions = {
    pane: TODAY_PANE,
    minZoom: Math.max(header.minZoom - LEVELS_OUT, 0),
    minNativeZoom: header.minZoom,
    maxZoom: GREATEST_ZOOM
  };
  if (IMAGES.has(header.tileType))
    return new RasterArchiveLayer(tiles, { ...options, maxNativeZoom: header.maxZoom });
  const { DRAWN_LAYERS, VectorArchiveLayer } = await import('./vector-archive-layer.ts');
  const isDrawable = layers.length === 0 || layers.some((layer) => DRAWN_LAYERS.has(layer));
  if (header.tileType !== TileType.Mvt || !isDrawable) throw new TodayLayerError('unreadable');
  return new VectorArchiveLayer(tiles, header.maxZoom, language, options);
}

/**
 * Makes the layer for a PMTiles archive of images or of Protomaps vector tiles.
 * @throws TodayLayerError when it is not there, cannot be drawn or shows another part of the world
 */
export async function createArchiveLayer(
  { file, attribution }: Extract<TodaySource, { kind: 'archive' }>,
  { bounds, language }: TodayLayerWish
): Promise<TodayLayer> {
  const archive = await openArchive(file);
  if (!isShowing(bounds, archive.header)) throw new TodayLayerError('elsewhere');
  const layer = await createLayer(archive, language);
  return { layer, attribution: archive.attribution || attribution };
}
