/** How an element of SVG is drawn, read off its computed style, so that style sheets are the one source. */
export interface Pen {
  /** `undefined` where nothing is filled. */
  readonly fill: string | CanvasPattern | undefined;
  readonly fillOpacity: number;
  /** `undefined` where there is no line. */
  readonly stroke: string | CanvasPattern | undefined;
  readonly strokeOpacity: number;
  /** Pixels of the element's own system, as are the dashes. */
  readonly width: number;
  readonly dashes: readonly number[];
  readonly dashOffset: number;
  readonly cap: CanvasLineCap;
  readonly join: CanvasLineJoin;
  readonly rule: CanvasFillRule;
  /** Whether the line lies under the fill. */
  readonly isStrokeFirst: boolean;
  /** Device pixels to one of the line's, where that is as wide however its element is scaled. */
  readonly fixedScale: number | undefined;
}

type Ink = string | CanvasPattern | undefined;

/** The id in `url("#id")`. */
export const idInUrl = (value: string): string | undefined =>
  /^url\(["']?#([^"')]+)["']?\)/.exec(value)?.[1];

/** Device pixels of the side of a pattern's tile, and what each rectangle in it is filled with. */
function drawTile(element: SVGPatternElement, side: number): OffscreenCanvas {
  const tile = new OffscreenCanvas(side, side);
  const context = tile.getContext('2d');
  const scale = side / element.width.baseVal.value;
  for (const rect of element.querySelectorAll('rect')) {
    if (!context) break;
    context.fillStyle = getComputedStyle(rect).fill;
    const { x, y, width, height } = rect;
    const box = [x, y, width, height].map(({ baseVal }) => baseVal.value * scale);
    context.fillRect(box[0] ?? 0, box[1] ?? 0, box[2] ?? 0, box[3] ?? 0);
  }
  return tile;
}

/** Reads pens off elements of a map, in the light of the moment. */
export class Pens {
  readonly #ratio: number;
  readonly #patterns = new Map<string, CanvasPattern | undefined>();

  /** `ratio` device pixels to a CSS pixel. */
  constructor(ratio: number) {
    this.#ratio = ratio;
  }

  /** The pen of an element; `undefined` where it is not shown. */
  read(element: Element): Pen | undefined {
    const style = getComputedStyle(element);
    if (style.display === 'none') return undefined;
    const [fill, stroke] = [this.#inkOf(style.fill), this.#inkOf(style.stroke)];
    const opacity = Number(style.opacity);
    const dashes = style.strokeDasharray.match(/[\d.]+/g)?.map(Number) ?? [];
    return {
      fill,
      fillOpacity: opacity * Number(style.fillOpacity),
      stroke,
      strokeOpacity: opacity * Number(style.strokeOpacity),
      width: parseFloat(style.strokeWidth),
      dashes,
      dashOffset: parseFloat(style.strokeDashoffset) || 0,
      // The values of the style are the names the canvas has for them.
      cap: style.strokeLinecap as CanvasLineCap,
      join: style.strokeLinejoin as CanvasLineJoin,
      rule: style.fillRule as CanvasFillRule,
      isStrokeFirst: style.paintOrder.startsWith('stroke'),
      fixedScale: style.vectorEffect === 'non-scaling-stroke' ? this.#ratio : undefined
    };
  }

  #inkOf(value: string): Ink {
    const id = idInUrl(value);
    if (id === undefined) return value === 'none' ? undefined : value;
    if (!this.#patterns.has(id)) this.#patterns.set(id, this.#createPattern(id));
    return this.#patterns.get(id);
  }

  /** The pattern of an element of the page, turned as that says. */
  #createPattern(id: string): CanvasPattern | undefined {
    const element = document.getElementById(id);
    if (!(element instanceof SVGPatternElement)) return undefined;
    const width = element.width.baseVal.value;
    const side = Math.max(1, Math.round(width * this.#ratio));
    const context = new OffscreenCanvas(1, 1).getContext('2d');
    const pattern = context?.createPattern(drawTile(element, side), 'repeat') ?? undefined;
    const turned = element.patternTransform.baseVal.consolidate()?.matrix;
    pattern?.setTransform(DOMMatrix.fromMatrix(turned).scale(width / side));
    return pattern;
  }
}

/**
 * Fills and strokes a path with a pen.
 * @param scale pixels of the context to one of the pen's widths
 * @param dashScale pixels of the context to one of its dashes, where those are measured otherwise
 */
export function paintPath(
  context: CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D,
  path: Path2D,
  pen: Pen,
  scale = 1,
  dashScale = scale
): void {
  const { globalAlpha } = context;
  const fill = (): void => {
    if (pen.fill === undefined) return;
    context.globalAlpha = globalAlpha * pen.fillOpacity;
    context.fillStyle = pen.fill;
    context.fill(path, pen.rule);
  };
  if (!pen.isStrokeFirst) fill();
  if (pen.stroke !== undefined && pen.width > 0) {
    context.globalAlpha = globalAlpha * pen.strokeOpacity;
    context.strokeStyle = pen.stroke;
    const fixed =
      pen.fixedScale === undefined ? undefined : pen.fixedScale / context.getTransform().a;
    context.lineWidth = pen.width * (fixed ?? scale);
    context.lineCap = pen.cap;
    context.lineJoin = pen.join;
    context.setLineDash(pen.dashes.map((dash) => dash * (fixed ?? dashScale)));
    context.lineDashOffset = pen.dashOffset * (fixed ?? dashScale);
    context.stroke(path);
  }
  context.globalAlpha = globalAlpha;
  if (pen.isStrokeFirst) fill();
  context.globalAlpha = globalAlpha;
}
