import type { Palette } from '../base/palette.ts';
import type { LabelStyle, Measure, PlacedLabel } from './label.ts';

const FAMILY = "'Old Standard TT', 'Times New Roman', serif";

/** Width of the halo around letters in pixels. */
const HALO = 3;

/** Base line below the middle of the letters, as a share of the size of type. */
const DROP = 0.32;

/** The CSS font of a style at a size. */
export const fontOf = ({ weight, isItalic }: LabelStyle, size: number): string =>
  `${isItalic ? 'italic ' : ''}${String(weight)} ${size.toFixed(1)}px ${FAMILY}`;

/** Measures text with a canvas, remembering every answer. */
export function createMeasure(context: CanvasRenderingContext2D): Measure {
  const widths = new Map<string, number>();
  return (text, style, size) => {
    const font = fontOf(style, size);
    const key = `${font} ${text}`;
    let width = widths.get(key);
    if (width === undefined) {
      context.font = font;
      width = context.measureText(text).width;
      widths.set(key, width);
    }
    return width;
  };
}

/** Writes placed labels: a halo in the tone of the ground first, then the letters. */
export function paintLabels(
  context: CanvasRenderingContext2D,
  placed: readonly PlacedLabel[],
  palette: Palette
): void {
  context.textAlign = 'center';
  context.lineJoin = 'round';
  context.lineWidth = HALO;
  let lastFont = '';
  for (const { label, runs } of placed) {
    context.strokeStyle = palette[label.style.halo];
    context.fillStyle = palette[label.style.ink];
    for (const draw of ['strokeText', 'fillText'] as const)
      for (const { text, size, x, y, angle } of runs) {
        const font = fontOf(label.style, size);
        // Setting a font is dear, even the same one again.
        if (font !== lastFont) context.font = lastFont = font;
        context.save();
        context.translate(x, y);
        context.rotate(angle);
        context[draw](text, 0, size * DROP);
        context.restore();
      }
  }
}
