/** A small picture in the memory of the program, without the empty rows and columns around it. */
export interface Stamp {
  /** Of the picture within the square or box it was drawn in, in device pixels. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /**
   * One number for each pixel, as the bytes of an `ImageData` read: alpha in the highest eight bits. With a sign,
   * for whole numbers of 32 bits are what a machine reckons with fastest.
   */
  readonly pixels: Int32Array;
  /** Stretches of pixels that hide what lies under them: row, first column and the one after the last, again and again. */
  readonly runs: Int32Array;
  /** Pixels through which that is seen: row, column and colour, again and again. */
  readonly edges: Int32Array;
}

const NONE = new Int32Array(0);
const EMPTY: Stamp = {
  left: 0,
  top: 0,
  width: 0,
  height: 0,
  pixels: NONE,
  runs: NONE,
  edges: NONE
};

/** Parts the pixels of a picture into those that hide and those that are seen through; most are neither. */
function partPixels(pixels: Int32Array, width: number): Pick<Stamp, 'runs' | 'edges'> {
  const [runs, edges]: [number[], number[]] = [[], []];
  let isInRun = false;
  pixels.forEach((colour, index) => {
    const [row, column] = [Math.floor(index / width), index % width];
    const alpha = colour >>> 24;
    if (alpha !== 255) {
      isInRun = false;
      if (alpha > 0) edges.push(row, column, colour);
    } else if (isInRun && column > 0) runs[runs.length - 1] = column + 1;
    else {
      runs.push(row, column, column + 1);
      isInRun = true;
    }
  });
  return { runs: Int32Array.from(runs), edges: Int32Array.from(edges) };
}

/** Keeps of a picture the part that is not empty. */
export function cropStamp(pixels: Int32Array, columns: number, rows: number): Stamp {
  let [left, top, right, bottom] = [columns, rows, 0, 0];
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1) {
      if ((pixels[row * columns + column] ?? 0) >>> 24 === 0) continue;
      left = Math.min(left, column);
      right = Math.max(right, column + 1);
      top = Math.min(top, row);
      bottom = Math.max(bottom, row + 1);
    }
  if (right <= left) return EMPTY;
  const [width, height] = [right - left, bottom - top];
  const kept = new Int32Array(width * height);
  for (let row = 0; row < height; row += 1) {
    const start = (top + row) * columns + left;
    kept.set(pixels.subarray(start, start + width), row * width);
  }
  return { left, top, width, height, pixels: kept, ...partPixels(kept, width) };
}

/** Draws a picture of a size in device pixels once, to be stamped as often as is wanted. */
export function createStamp(
  columns: number,
  rows: number,
  draw: (context: OffscreenCanvasRenderingContext2D) => void
): Stamp {
  const context = new OffscreenCanvas(columns, rows).getContext('2d', { willReadFrequently: true });
  if (!context) return EMPTY;
  draw(context);
  const { data } = context.getImageData(0, 0, columns, rows);
  return cropStamp(new Int32Array(data.buffer), columns, rows);
}

/** Red and blue of a colour; green stands between them. */
const RED_AND_BLUE = 0xff00ff;
/** Half of what is cut off, for red and blue at once, and for green. */
const HALVES = 0x800080;
const HALF = 0x8000;

/** Over a colour that hides all: two channels at a time, in whole numbers, for it runs for every pixel of every edge. */
function blendOverOpaque(over: number, under: number): number {
  const alpha = over >>> 24;
  // 255 parts to 256, so that a shift divides by them.
  const share = alpha + (alpha >> 7);
  const rest = 256 - share;
  const redAndBlue =
    (Math.imul(over & RED_AND_BLUE, share) + Math.imul(under & RED_AND_BLUE, rest) + HALVES) >>> 8;
  const green = (Math.imul(over & 0xff00, share) + Math.imul(under & 0xff00, rest) + HALF) >>> 8;
  return 0xff000000 | (redAndBlue & RED_AND_BLUE) | (green & 0xff00);
}

/** One colour over another, both with alpha (Porter and Duff's "over"), neither multiplied by it. */
export function blend(over: number, under: number): number {
  const alpha = over >>> 24;
  const alphaUnder = under >>> 24;
  if (alphaUnder === 255) return blendOverOpaque(over, under);
  if (alphaUnder === 0) return over;
  if (alpha === 0) return under;
  const whole = alpha + (alphaUnder * (255 - alpha)) / 255;
  const share = alpha / whole;
  const blue = ((over >>> 16) & 255) * share + ((under >>> 16) & 255) * (1 - share);
  const green = ((over >>> 8) & 255) * share + ((under >>> 8) & 255) * (1 - share);
  const red = (over & 255) * share + (under & 255) * (1 - share);
  return ((whole + 0.5) << 24) | ((blue + 0.5) << 16) | ((green + 0.5) << 8) | (red + 0.5);
}
