import type { Coords, DoneCallback } from 'leaflet';
import { GridLayer } from './leaflet-tiles.js';

/** Tiles on canvases of their own, drawn as their data comes. */
export abstract class CanvasTileLayer extends GridLayer {
  /** Draws one tile, or leaves it empty when there is nothing; rejects when it cannot be read. */
  protected abstract draw(canvas: HTMLCanvasElement, coords: Coords): Promise<void>;

  protected override createTile(coords: Coords, done: DoneCallback): HTMLElement {
    const canvas = document.createElement('canvas');
    this.draw(canvas, coords).then(
      () => {
        done(undefined, canvas);
      },
      (error: unknown) => {
        done(error instanceof Error ? error : new Error(String(error)), canvas);
      }
    );
    return canvas;
  }
}
