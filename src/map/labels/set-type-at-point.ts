import { ASIDE_SHARE } from './label.ts';
import type { Label, LabelStyle, Measure, TextRun } from './label.ts';
import { sortsOf, widthOfSorts } from './set-type-on-line.ts';
import type { Sort } from './set-type-on-line.ts';

/** Distance from line to line as a share of the size of type. */
const LEADING = 1.12;

interface Line {
  readonly sorts: readonly Sort[];
  readonly size: number;
}

function lineOf(text: string, style: LabelStyle, size: number, measure: Measure): Line {
  const sorts =
    style.spacing > 0.02
      ? sortsOf(text, style, size, measure)
      : [{ text, size, advance: measure(text, style, size) }];
  return { sorts, size };
}

/** Lays one line out, its middle at a point. */
function layOutLine({ sorts, size }: Line, style: LabelStyle, x: number, y: number): TextRun[] {
  const gap = sorts.length > 1 ? style.spacing * size : 0;
  let left = x - (widthOfSorts(sorts) - gap) / 2;
  return sorts.map(({ text, advance }) => {
    const run = { text, size, x: left + (advance - gap) / 2, y, angle: 0 };
    left += advance;
    return run;
  });
}

/** Sets a label level, its middle at a point; today's name as a smaller line under it. */
export function setTypeAtPoint(label: Label, x: number, y: number, measure: Measure): TextRun[] {
  const { text, aside, style } = label;
  const small = style.size * ASIDE_SHARE;
  const lines = [
    ...text.split('\n').map((line) => lineOf(line, style, style.size, measure)),
    ...(aside === undefined ? [] : [lineOf(`(${aside})`, style, small, measure)])
  ];
  const height = lines.reduce((sum, { size }) => sum + size * LEADING, 0);
  let top = y - height / 2;
  return lines.flatMap((line) => {
    const middle = top + (line.size * LEADING) / 2;
    top += line.size * LEADING;
    return layOutLine(line, style, x, middle);
  });
}
