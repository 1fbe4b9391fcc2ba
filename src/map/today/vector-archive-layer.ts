import { LIGHT } from '@protomaps/basemaps';
import type { Coords, GridLayerOptions } from 'leaflet';
import type { PMTiles } from 'pmtiles';
import {
  Labelers,
  labelRules,
  paint,
  paintRules,
  PmtilesSource,
  TileCache,
  View
} from 'protomaps-leaflet';
import type { PreparedTile } from 'protomaps-leaflet';
import { CanvasTileLayer } from './canvas-tile-layer.ts';

const TILE = 256;
/** A data tile is drawn as four tiles of the grid, the size that Protomaps styles are made for. */
const LEVEL_DIFFERENCE = 1;
/** How far a letter or a line may reach over the edge of its tile, in CSS pixels. */
const OVERHANG = 16;
const LABELLED_TILES = 16;
const GREATEST_PIXEL_RATIO = 2;

const PAINT_RULES = paintRules(LIGHT);

/** The layers of vector tiles that can be drawn: those of the Protomaps basemap. */
export const DRAWN_LAYERS: ReadonlySet<string> = new Set(
  PAINT_RULES.map(({ dataLayer }) => dataLayer)
);

interface DrawnTile {
  readonly canvas: HTMLCanvasElement;
  readonly coords: Coords;
  readonly prepared: PreparedTile;
}

/**
 * Draws the vector tiles of an archive with the painter of protomaps-leaflet. Its own layer for Leaflet
 * is not used: that one reads a global `L` and keeps failures to itself.
 */
export class VectorArchiveLayer extends CanvasTileLayer {
  readonly #view: View;
  readonly #labelers: Labelers;
  readonly #drawn = new Map<string, DrawnTile>();

  /** @param maxZoom greatest zoom that the archive has tiles for */
  constructor(tiles: PMTiles, maxZoom: number, language: string, options: GridLayerOptions) {
    super(options);
    const cache = new TileCache(new PmtilesSource(tiles, false), TILE << LEVEL_DIFFERENCE);
    this.#view = new View(cache, maxZoom, LEVEL_DIFFERENCE);
    const scratch = document.createElement('canvas').getContext('2d');
    if (!scratch) throw new Error('This browser has no canvas to measure letters on.');
    const rules = labelRules(LIGHT, language);
    this.#labelers = new Labelers(scratch, rules, LABELLED_TILES, (keys) => {
      for (const key of keys) this.#repaint(key);
    });
    this.on('tileunload', ({ coords }) => this.#drawn.delete(this._tileCoordsToKey(coords)));
  }

  protected override async draw(canvas: HTMLCanvasElement, coords: Coords): Promise<void> {
    const prepared = await this.#view.getDisplayTile(coords);
    const key = this._tileCoordsToKey(coords);
    // The tile may have left the map meanwhile.
    if (this._tiles[key]?.el !== canvas) return;
    this.#labelers.add(coords.z, new Map([['', [prepared]]]));
    this.#drawn.set(key, { canvas, coords, prepared });
    this.#repaint(key);
  }

  #repaint(key: string): void {
    const tile = this.#drawn.get(key);
    const context = tile?.canvas.getContext('2d');
    if (!tile || !context) return;
    const { canvas, coords, prepared } = tile;
    const ratio = Math.min(window.devicePixelRatio, GREATEST_PIXEL_RATIO);
    // Setting the size also clears the canvas.
    canvas.width = TILE * ratio;
    canvas.height = TILE * ratio;
    context.scale(ratio, ratio);
    const [west, north] = [coords.x * TILE, coords.y * TILE];
    paint(
      context,
      coords.z,
      new Map([['', [prepared]]]),
      this.#labelers.getIndex(coords.z) ?? null,
      PAINT_RULES,
      {
        minX: west - OVERHANG,
        minY: north - OVERHANG,
        maxX: west + TILE + OVERHANG,
        maxY: north + TILE + OVERHANG
      },
      Object.assign(prepared.origin.clone(), { x: west, y: north }),
      false
    );
  }
}
