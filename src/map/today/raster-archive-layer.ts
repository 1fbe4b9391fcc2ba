import type { Coords, GridLayerOptions } from 'leaflet';
import type { PMTiles } from 'pmtiles';
import { CanvasTileLayer } from './canvas-tile-layer.ts';

/** Draws the images of an archive. A tile that the archive lacks stays empty. */
export class RasterArchiveLayer extends CanvasTileLayer {
  readonly #tiles: PMTiles;

  constructor(tiles: PMTiles, options: GridLayerOptions) {
    super(options);
    this.#tiles = tiles;
  }

  protected override async draw(canvas: HTMLCanvasElement, { z, x, y }: Coords): Promise<void> {
    const found = await this.#tiles.getZxy(z, x, y);
    if (!found) return;
    // A bitmap needs no address, so that no policy of the page has to allow `blob:` images.
    const bitmap = await createImageBitmap(new Blob([found.data]));
    canvas.width = bitmap.width;
    canvas.height = bitmap.height;
    canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
    bitmap.close();
  }
}
