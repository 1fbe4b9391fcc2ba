import type { MeasureLine } from './place-names.ts';

/** The type of the names beside badges; place-name.css sets the same. */
export const NAME_FONT = "700 13px 'Old Standard TT', 'Times New Roman', serif";

/** Used where there is no canvas: width of an average letter of that type, in pixels. */
const AVERAGE_LETTER = 6.6;

/** Measures lines of names in pixels, remembering every answer. */
export function createNameMeasure(): MeasureLine {
  const context = document.createElement('canvas').getContext('2d');
  const widths = new Map<string, number>();
  return (line) => {
    let width = widths.get(line);
    if (width === undefined) {
      if (context) context.font = NAME_FONT;
      width = context?.measureText(line).width ?? line.length * AVERAGE_LETTER;
      widths.set(line, width);
    }
    return width;
  };
}
