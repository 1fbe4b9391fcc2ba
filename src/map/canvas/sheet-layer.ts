import { DomUtil, Layer, Point } from 'leaflet';
import type { LatLng, LeafletEventHandlerFn, Map as LeafletMap } from 'leaflet';
import { findPane } from '../panes.ts';
import type { PaneName } from '../panes.ts';
import { followView, measureSheet, zoomEvents } from './follow-view.ts';
import type { Sheet } from './sheet.ts';
import { runToEnd, SlicedWork } from './sliced-work.ts';
import type { Work } from './sliced-work.ts';

/** The light a canvas is painted for. */
export type Light = 'day' | 'night';

/** Paints the canvases of one sheet, in steps short enough for several to fit into a frame. */
export interface Painter {
  /** What has to be found out first, and is the same in every light. */
  prepare?(): Work;
  paint(context: CanvasRenderingContext2D, light: Light): Work;
}

/** Beyond each edge of the view, as a share of it: a pan shows no bare ground before the next draw. */
const PADDING = 0.25;

/** Canvases larger than twice the CSS pixels cost memory that no eye repays. */
const GREATEST_PIXEL_RATIO = 2;

/** Milliseconds of rest after which a light that cannot be seen is painted. */
const REST = 400;

const LIGHTS: readonly Light[] = ['day', 'night'];

/** Sets the size of a canvas for a sheet and clears it; gives what it is painted with. */
function prepareCanvas(
  canvas: HTMLCanvasElement,
  { width, height }: Sheet
): CanvasRenderingContext2D | null {
  const ratio = Math.min(window.devicePixelRatio, GREATEST_PIXEL_RATIO);
  const [columns, rows] = [Math.round(width * ratio), Math.round(height * ratio)];
  // Setting the size, even the same again, throws the memory of the canvas away.
  if (canvas.width !== columns) canvas.width = columns;
  if (canvas.height !== rows) canvas.height = rows;
  canvas.style.width = `${String(width)}px`;
  canvas.style.height = `${String(height)}px`;
  const context = canvas.getContext('2d');
  context?.setTransform(ratio, 0, 0, ratio, 0, 0);
  context?.clearRect(0, 0, width, height);
  return context;
}

/** All steps as one. */
// eslint-disable-next-line require-yield -- it is work like any other, without a rest in it
function* atOnce(work: Work): Work {
  runToEnd(work);
}

/**
 * Two canvases over each other, one by day and one by night, drawn once for each view. Whoever shows
 * one or the other only changes its opacity; a light that cannot be seen is painted when the
 * machine is idle. A new view is painted on spare canvases, which take the place of the old ones when
 * they are done: until then the old ones are moved and scaled.
 */
export class SheetLayer extends Layer {
  readonly #pane: PaneName;
  readonly #createPainter: (sheet: Sheet) => Painter;
  readonly #isFirst: boolean;
  readonly #container = document.createElement('div');
  readonly #canvases: Record<Light, HTMLCanvasElement>;
  readonly #spares: Record<Light, HTMLCanvasElement>;
  readonly #stale = new Set<Light>(LIGHTS);
  #visible: ReadonlySet<Light> = new Set(LIGHTS);
  #leafletMap: LeafletMap | undefined;
  /** What the canvases show. */
  #sheet: Sheet | undefined;
  #painter: Painter | undefined;
  #work: SlicedWork | undefined;
  /** Whether the work under way is that of a new view. */
  #isDrawing = false;
  /** Whether what is drawn has changed since that work began. */
  #isOutdated = false;
  #idle: number | undefined;

  /**
   * @param isFirst whether nothing is to be seen before it: then its first drawing is not shared out over
   *   frames, in which there would be nothing to keep moving
   */
  constructor(pane: PaneName, createPainter: (sheet: Sheet) => Painter, isFirst = false) {
    super({ pane });
    this.#pane = pane;
    this.#createPainter = createPainter;
    this.#isFirst = isFirst;
    this.#container.className = `sheet sheet-${pane} leaflet-zoom-animated`;
    this.#container.ariaHidden = 'true';
    const createCanvas = (light: Light): HTMLCanvasElement => {
      const canvas = document.createElement('canvas');
      canvas.className = `sheet-canvas sheet-${light}`;
      return canvas;
    };
    this.#canvases = { day: createCanvas('day'), night: createCanvas('night') };
    this.#spares = { day: createCanvas('day'), night: createCanvas('night') };
    this.#container.append(this.#canvases.day, this.#canvases.night);
  }

  override onAdd(map: LeafletMap): this {
    this.#leafletMap = map;
    findPane(map, this.#pane).append(this.#container);
    this.redraw();
    return this;
  }

  override onRemove(): this {
    this.#callOff();
    this.#container.remove();
    this.#leafletMap = undefined;
    return this;
  }

  override getEvents(): Record<string, LeafletEventHandlerFn> {
    return {
      moveend: () => {
        this.redraw();
      },
      ...zoomEvents(
        () => this.#leafletMap,
        (center, zoom) => {
          this.#follow(center, zoom);
        }
      )
    };
  }

  /** Says which lights can be seen, and paints those that were left for later. */
  show(lights: ReadonlySet<Light>): void {
    this.#visible = lights;
    for (const light of LIGHTS)
      for (const canvas of [this.#canvases[light], this.#spares[light]])
        canvas.style.visibility = lights.has(light) ? '' : 'hidden';
    const isWanting = [...lights].some((light) => this.#stale.has(light));
    // The drawing of a new view sees for itself what has become visible.
    if (isWanting && !this.#isDrawing) this.#begin(this.#paintStale(lights));
  }

  /**
   * Lays the canvas of the night over that of the day: 0 by day … 1 by night. Not by a variable that all of
   * the map would inherit: each step of dusk would then cost the style of everything on it.
   */
  fade(night: number): void {
    for (const { night: canvas } of [this.#canvases, this.#spares])
      canvas.style.opacity = String(night);
  }

  /** Draws the view the map shows now, in the next frames. */
  redraw(): void {
    if (!this.#leafletMap) return;
    const work = this.#draw(measureSheet(this.#leafletMap, PADDING));
    this.#begin(this.#isFirst && !this.#sheet ? atOnce(work) : work);
    this.#isDrawing = true;
    this.#isOutdated = false;
  }

  /**
   * Draws anew because something else is to be drawn. A drawing under way is finished first: what
   * changes faster than it can be drawn is seen as often as can be, not only when it has come to rest.
   */
  refresh(): void {
    if (this.#isDrawing) this.#isOutdated = true;
    else this.redraw();
  }

  #begin(steps: Work): void {
    this.#callOff();
    this.#work = new SlicedWork(steps);
  }

  #callOff(): void {
    window.clearTimeout(this.#idle);
    this.#work?.stop();
    this.#isDrawing = false;
  }

  *#draw(sheet: Sheet): Work {
    const painter = this.#createPainter(sheet);
    if (painter.prepare) yield* painter.prepare();
    const painted = [...this.#visible];
    for (const light of painted) {
      const context = prepareCanvas(this.#spares[light], sheet);
      if (context) yield* painter.paint(context, light);
    }
    for (const light of LIGHTS) this.#stale.add(light);
    for (const light of painted) this.#exchange(light);
    [this.#sheet, this.#painter] = [sheet, painter];
    this.#putInPlace(sheet);
    yield* this.#paintStale(this.#visible);
    this.#isDrawing = false;
    if (this.#isOutdated) {
      this.redraw();
      return;
    }
    // `requestIdleCallback` is missing in Safari; a pause after the last move serves as well.
    this.#idle = window.setTimeout(() => {
      this.#begin(this.#paintStale(new Set(LIGHTS)));
    }, REST);
  }

  /** Shows the canvas that has been painted and keeps the old one for the next view. */
  #exchange(light: Light): void {
    const [painted, shown] = [this.#spares[light], this.#canvases[light]];
    shown.replaceWith(painted);
    this.#canvases[light] = painted;
    this.#spares[light] = shown;
    this.#stale.delete(light);
  }

  #putInPlace({ left, top }: Sheet): void {
    const origin = this.#leafletMap?.getPixelOrigin();
    if (origin) DomUtil.setPosition(this.#container, new Point(left, top).subtract(origin));
  }

  /** Paints those of the lights that do not show the sheet yet. */
  *#paintStale(lights: ReadonlySet<Light>): Work {
    for (const light of lights) {
      if (!this.#stale.has(light) || !this.#sheet || !this.#painter) continue;
      const context = prepareCanvas(this.#canvases[light], this.#sheet);
      if (context) yield* this.#painter.paint(context, light);
      this.#stale.delete(light);
    }
  }

  /** Moves and scales the drawn sheet to a view that is not drawn yet; a draw comes when it rests. */
  #follow(center: LatLng, zoom: number): void {
    this.#callOff();
    if (this.#leafletMap && this.#sheet)
      followView(this.#leafletMap, this.#container, this.#sheet, center, zoom);
  }
}
