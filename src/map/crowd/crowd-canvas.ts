import { DomUtil, Layer, Point } from 'leaflet';
import type { LatLng, LeafletEventHandlerFn, Map as LeafletMap } from 'leaflet';
import { followView, zoomEvents } from '../canvas/follow-view.ts';
import type { Sheet } from '../canvas/sheet.ts';
import type { Box } from '../labels/box-index.ts';
import { findPane } from '../panes.ts';
import type { PaneName } from '../panes.ts';
import { BoxGrid } from './box-grid.ts';
import type { Surface } from './surface.ts';

/** What clearing and showing the box of an item costs, in drawings of one. */
const CLIPPING = 3;

/** Items by which it is estimated how crowded a sheet is. */
const SAMPLES = 64;

/**
 * One canvas for many things that change one by one: draws those that were touched and what they overlap,
 * or all where that is less work, once in a frame.
 */
export class CrowdCanvas<Item extends Box> extends Layer {
  readonly #pane: PaneName;
  readonly #surface: Surface<Item>;
  readonly #canvas: HTMLCanvasElement;
  #leafletMap: LeafletMap | undefined;
  #sheet: Sheet | undefined;
  #items: readonly Item[] = [];
  #grid = new BoxGrid([], 1, 1);
  /** Drawings that redrawing one item costs here. */
  #crowding = 1;
  readonly #touched: Item[] = [];
  readonly #found: number[] = [];
  #isAllTouched = false;
  #frame: number | undefined;

  constructor(pane: PaneName, surface: Surface<Item>) {
    super({ pane });
    this.#pane = pane;
    this.#surface = surface;
    this.#canvas = surface.canvas;
    this.#canvas.className = 'crowd leaflet-zoom-animated';
    this.#canvas.ariaHidden = 'true';
  }

  override onAdd(map: LeafletMap): this {
    this.#leafletMap = map;
    findPane(map, this.#pane).append(this.#canvas);
    return this;
  }

  override onRemove(): this {
    if (this.#frame !== undefined) window.cancelAnimationFrame(this.#frame);
    this.#frame = undefined;
    this.#canvas.remove();
    this.#leafletMap = undefined;
    return this;
  }

  override getEvents(): Record<string, LeafletEventHandlerFn> {
    return zoomEvents(
      () => this.#leafletMap,
      (center, zoom) => {
        this.#follow(center, zoom);
      }
    );
  }

  /** Shows a sheet with these items, the uppermost last; `ratio` device pixels to a CSS pixel. */
  lay(sheet: Sheet, ratio: number, items: readonly Item[]): void {
    const map = this.#leafletMap;
    if (!map) return;
    // Without anything on it a canvas takes no memory.
    const isEmpty = items.length === 0;
    const columns = isEmpty ? 0 : Math.round(sheet.width * ratio);
    const rows = isEmpty ? 0 : Math.round(sheet.height * ratio);
    this.#surface.resize(columns, rows);
    this.#canvas.style.width = `${String(sheet.width)}px`;
    this.#canvas.style.height = `${String(sheet.height)}px`;
    DomUtil.setPosition(
      this.#canvas,
      new Point(sheet.left, sheet.top).subtract(map.getPixelOrigin())
    );
    [this.#sheet, this.#items] = [sheet, items];
    this.#grid = new BoxGrid(items, columns, rows);
    this.#crowding = CLIPPING + this.#countNeighbours();
    this.#isAllTouched = true;
    this.#drawSoon();
  }

  /** Draws an item anew in the next frame. */
  touch(item: Item): void {
    if (this.#isAllTouched) return;
    this.#touched.push(item);
    if (this.#touched.length * this.#crowding > this.#items.length) this.#isAllTouched = true;
    this.#drawSoon();
  }

  /** Whatever lies as near as `reach` to a point, in device pixels of the sheet, the uppermost last. */
  itemsAround(x: number, y: number, reach: number): Item[] {
    this.#grid.find(
      { left: x - reach, top: y - reach, right: x + reach, bottom: y + reach },
      this.#found
    );
    return this.#found.flatMap((index) => this.#items[index] ?? []);
  }

  /** Draws once, before the next frame is shown, whatever else happens until then. */
  #drawSoon(): void {
    this.#frame ??= window.requestAnimationFrame(() => {
      this.#frame = undefined;
      this.#draw();
    });
  }

  #draw(): void {
    const { width, height } = this.#canvas;
    if (this.#isAllTouched)
      this.#surface.paint({ left: 0, top: 0, right: width, bottom: height }, this.#items);
    else
      for (const item of this.#touched) {
        this.#grid.find(item, this.#found);
        this.#surface.paint(item, this.#items, this.#found);
      }
    this.#touched.length = 0;
    this.#isAllTouched = false;
  }

  /** How many items overlap one, on the average. */
  #countNeighbours(): number {
    const step = Math.max(1, Math.floor(this.#items.length / SAMPLES));
    let [count, samples] = [0, 0];
    for (let index = 0; index < this.#items.length; index += step) {
      const item = this.#items[index];
      if (!item) continue;
      this.#grid.find(item, this.#found);
      count += this.#found.length;
      samples += 1;
    }
    return samples === 0 ? 0 : count / samples;
  }

  #follow(center: LatLng, zoom: number): void {
    if (this.#leafletMap && this.#sheet)
      followView(this.#leafletMap, this.#canvas, this.#sheet, center, zoom);
  }
}
