import { DomUtil, Layer } from 'leaflet';
import type { LatLng, LeafletEventHandlerFn, Map as LeafletMap, ZoomAnimEvent } from 'leaflet';
import { findPane } from '../panes.ts';
import type { PaneName } from '../panes.ts';
import type { Sheet } from './sheet.ts';

/** The light a canvas is painted for. */
export type Light = 'day' | 'night';

/** Paints one canvas of a sheet. Made once for a sheet, called for each light. */
export type Painter = (context: CanvasRenderingContext2D, light: Light) => void;

/** Beyond each edge of the view, as a share of it: a pan shows no bare ground before the next draw. */
const PADDING = 0.25;

/** Canvases larger than twice the CSS pixels cost memory that no eye repays. */
const GREATEST_PIXEL_RATIO = 2;

const LIGHTS: readonly Light[] = ['day', 'night'];

/**
 * Two canvases over each other, one by day and one by night, drawn once for each view. Whoever shows
 * one or the other only changes its opacity; a light that cannot be seen is painted when the
 * machine is idle.
 */
export class SheetLayer extends Layer {
  readonly #pane: PaneName;
  readonly #createPainter: (sheet: Sheet) => Painter;
  readonly #container = document.createElement('div');
  readonly #canvases: Record<Light, HTMLCanvasElement>;
  readonly #stale = new Set<Light>();
  #visible: ReadonlySet<Light> = new Set(LIGHTS);
  #leafletMap: LeafletMap | undefined;
  #sheet: Sheet | undefined;
  #painter: Painter | undefined;
  #idle: number | undefined;
  #frame: number | undefined;

  constructor(pane: PaneName, createPainter: (sheet: Sheet) => Painter) {
    super({ pane });
    this.#pane = pane;
    this.#createPainter = createPainter;
    this.#container.className = `sheet sheet-${pane} leaflet-zoom-animated`;
    this.#container.ariaHidden = 'true';
    this.#canvases = { day: this.#createCanvas('day'), night: this.#createCanvas('night') };
  }

  override onAdd(map: LeafletMap): this {
    this.#leafletMap = map;
    findPane(map, this.#pane).append(this.#container);
    this.redraw();
    return this;
  }

  override onRemove(): this {
    window.clearTimeout(this.#idle);
    this.#cancelFrame();
    this.#container.remove();
    this.#leafletMap = undefined;
    return this;
  }

  override getEvents(): Record<string, LeafletEventHandlerFn> {
    return {
      moveend: () => {
        this.redraw();
      },
      zoom: () => {
        if (this.#leafletMap)
          this.#follow(this.#leafletMap.getCenter(), this.#leafletMap.getZoom());
      },
      // Leaflet types every handler as one of a plain event; `zoomanim` carries centre and zoom.
      zoomanim: ((event: ZoomAnimEvent) => {
        this.#follow(event.center, event.zoom);
      }) as LeafletEventHandlerFn
    };
  }

  /** Says which lights can be seen, and paints those that were left for later. */
  show(lights: ReadonlySet<Light>): void {
    this.#visible = lights;
    for (const light of LIGHTS) {
      this.#canvases[light].style.visibility = lights.has(light) ? '' : 'hidden';
      if (lights.has(light)) this.#paint(light);
    }
  }

  /** Draws before the next frame, unless the map moves and is drawn anyway. */
  redrawSoon(): void {
    this.#frame ??= window.requestAnimationFrame(() => {
      this.redraw();
    });
  }

  /** Draws the view the map shows now. */
  redraw(): void {
    const map = this.#leafletMap;
    if (!map) return;
    this.#cancelFrame();
    this.#sheet = this.#measure(map);
    this.#painter = this.#createPainter(this.#sheet);
    DomUtil.setPosition(
      this.#container,
      map.getPixelBounds().getTopLeft().subtract(map.getPixelOrigin()).subtract(this.#margin(map))
    );
    for (const light of LIGHTS) this.#stale.add(light);
    for (const light of this.#visible) this.#paint(light);
    this.#paintWhenIdle();
  }

  #cancelFrame(): void {
    if (this.#frame !== undefined) window.cancelAnimationFrame(this.#frame);
    this.#frame = undefined;
  }

  #createCanvas(light: Light): HTMLCanvasElement {
    const canvas = document.createElement('canvas');
    canvas.className = `sheet-canvas sheet-${light}`;
    this.#container.append(canvas);
    return canvas;
  }

  #margin(map: LeafletMap) {
    return map.getSize().multiplyBy(PADDING).ceil();
  }

  #measure(map: LeafletMap): Sheet {
    const margin = this.#margin(map);
    const corner = map.getPixelBounds().getTopLeft().subtract(margin);
    const size = map.getSize().add(margin.multiplyBy(2));
    return { zoom: map.getZoom(), width: size.x, height: size.y, left: corner.x, top: corner.y };
  }

  #paint(light: Light): void {
    const canvas = this.#canvases[light];
    const context = canvas.getContext('2d');
    if (!context || !this.#sheet || !this.#painter || !this.#stale.delete(light)) return;
    const { width, height } = this.#sheet;
    const ratio = Math.min(window.devicePixelRatio, GREATEST_PIXEL_RATIO);
    // Setting the size also clears the canvas.
    canvas.width = Math.round(width * ratio);
    canvas.height = Math.round(height * ratio);
    canvas.style.width = `${String(width)}px`;
    canvas.style.height = `${String(height)}px`;
    context.scale(ratio, ratio);
    this.#painter(context, light);
  }

  #paintWhenIdle(): void {
    window.clearTimeout(this.#idle);
    // `requestIdleCallback` is missing in Safari; a pause after the last move serves as well.
    this.#idle = window.setTimeout(() => {
      for (const light of LIGHTS) this.#paint(light);
    }, 400);
  }

  /** Moves and scales the drawn sheet to a view that is not drawn yet. */
  #follow(center: LatLng, zoom: number): void {
    const map = this.#leafletMap;
    const sheet = this.#sheet;
    if (!map || !sheet) return;
    const scale = map.getZoomScale(zoom, sheet.zoom);
    // As Leaflet's own renderers do: where the pixel origin will be after the view has changed.
    const origin = map
      .project(center, zoom)
      .subtract(map.getSize().divideBy(2))
      .add(DomUtil.getPosition(map.getPanes().mapPane))
      .round();
    const corner = map.project(map.unproject([sheet.left, sheet.top], sheet.zoom), zoom);
    DomUtil.setTransform(this.#container, corner.subtract(origin), scale);
  }
}
