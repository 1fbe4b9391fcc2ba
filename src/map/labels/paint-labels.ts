import type { Palette } from '../base/palette.ts';
import type { Work } from '../canvas/sliced-work.ts';
import type { LabelStyle, Measure, PlacedLabel, TextRun } from './label.ts';

const FAMILY = "'Old Standard TT', 'Times New Roman', serif";

/** Width of the halo around letters in pixels. */
const HALO = 3;

/** Base line below the middle of the letters, as a share of the size of type. */
const DROP = 0.32;

/** The CSS font of a style at a size. */
export const fontOf = ({ weight, isItalic }: LabelStyle, size: number): string =>
  `${isItalic ? 'italic ' : ''}${String(weight)} ${size.toFixed(1)}px ${FAMILY}`;

/** The same number for every size and style that are set in one font. */
const keyOf = ({ weight, isItalic }: LabelStyle, size: number): number =>
  Math.round(size * 10) * 4 + (weight === 700 ? 2 : 0) + (isItalic ? 1 : 0);

interface MeasuredFont {
  readonly font: string;
  readonly widths: Map<string, number>;
}

/** Measures text with a canvas, remembering every answer. */
export function createMeasure(context: CanvasRenderingContext2D): Measure {
  const fonts = new Map<number, MeasuredFont>();
  return (text, style, size) => {
    const key = keyOf(style, size);
    let known = fonts.get(key);
    if (!known) fonts.set(key, (known = { font: fontOf(style, size), widths: new Map() }));
    let width = known.widths.get(text);
    if (width === undefined) {
      context.font = known.font;
      width = context.measureText(text).width;
      known.widths.set(text, width);
    }
    return width;
  };
}

/** Strokes of the pen, of the halo and of the letters, that a frame has time for. */
const RUNS_AT_ONCE = 110;

/** Writes runs of type with one call of the canvas for each. */
class Pen {
  readonly #context: CanvasRenderingContext2D;
  /** What the canvas did before to every point: its pixel ratio. */
  readonly #before: DOMMatrix;
  #font = '';
  /** Strokes so far. */
  written = 0;

  constructor(context: CanvasRenderingContext2D) {
    this.#context = context;
    this.#before = context.getTransform();
    context.textAlign = 'center';
    context.lineJoin = 'round';
    context.lineWidth = HALO;
  }

  write(draw: 'strokeText' | 'fillText', run: TextRun, style: LabelStyle): void {
    const font = fontOf(style, run.size);
    // Setting a font is dear, even the same one again.
    if (font !== this.#font) this.#context.font = this.#font = font;
    const { a: ratio, e, f } = this.#before;
    const [cos, sin] = [Math.cos(run.angle) * ratio, Math.sin(run.angle) * ratio];
    this.#context.setTransform(cos, sin, -sin, cos, run.x * ratio + e, run.y * ratio + f);
    this.#context[draw](run.text, 0, run.size * DROP);
    this.written += 1;
  }

  /** Leaves the canvas as it was found. */
  lift(): void {
    this.#context.setTransform(this.#before);
  }
}

/** Writes placed labels, some at each step: a halo in the tone of the ground, then the letters. */
export function* paintLabels(
  context: CanvasRenderingContext2D,
  placed: readonly PlacedLabel[],
  palette: Palette
): Work {
  let pen = new Pen(context);
  for (const { label, runs } of placed) {
    context.strokeStyle = palette[label.style.halo];
    context.fillStyle = palette[label.style.ink];
    for (const draw of ['strokeText', 'fillText'] as const)
      for (const run of runs) pen.write(draw, run, label.style);
    if (pen.written < RUNS_AT_ONCE) continue;
    pen.lift();
    yield 'rest';
    pen = new Pen(context);
  }
  pen.lift();
}
