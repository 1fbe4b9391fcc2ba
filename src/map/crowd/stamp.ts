/** A small picture in the memory of the program, without the empty rows and columns around it. */
export interface Stamp {
  /** Of the picture within the square or box it was drawn in, in device pixels. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** One number for each pixel, as the bytes of an `ImageData` read: alpha in the highest eight bits. */
  readonly pixels: Uint32Array;
}

const EMPTY: Stamp = { left: 0, top: 0, width: 0, height: 0, pixels: new Uint32Array(0) };

/** Keeps of a picture the part that is not empty. */
export function cropStamp(pixels: Uint32Array, columns: number, rows: number): Stamp {
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
  const kept = new Uint32Array(width * height);
  for (let row = 0; row < height; row += 1) {
    const start = (top + row) * columns + left;
    kept.set(pixels.subarray(start, start + width), row * width);
  }
  return { left, top, width, height, pixels: kept };
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
  return cropStamp(new Uint32Array(data.buffer), columns, rows);
}

/** One colour over another, both with alpha (Porter and Duff's "over"), neither multiplied by it. */
export function blend(over: number, under: number): number {
  const alpha = over >>> 24;
  const rest = ((under >>> 24) * (255 - alpha)) / 255;
  const whole = alpha + rest;
  if (whole === 0) return 0;
  const mix = (shift: number): number =>
    Math.round((((over >>> shift) & 255) * alpha + ((under >>> shift) & 255) * rest) / whole) <<
    shift;
  return ((Math.round(whole) << 24) | mix(16) | mix(8) | mix(0)) >>> 0;
}
