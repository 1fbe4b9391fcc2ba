import { encode } from 'uqr';

/** A QR code as a drawing: black modules as one SVG path inside a square of `size` units. */
export interface QrCode {
  readonly path: string;
  /** Width and height in modules, the quiet zone of four modules on every side included. */
  readonly size: number;
}

/** ISO/IEC 18004 asks for four light modules around the code. */
const QUIET_ZONE = 4;

/** Runs of dark modules of a row, each as a box. */
function rowPath(row: readonly boolean[], y: number): string {
  let path = '';
  for (let x = 0; x < row.length; x++) {
    if (!row[x] || row[x - 1]) continue;
    const end = row.indexOf(false, x);
    const width = (end < 0 ? row.length : end) - x;
    path += `M${String(x)} ${String(y)}h${String(width)}v1h-${String(width)}z`;
  }
  return path;
}

/**
 * The QR code of a link, readable with up to 15 % of it hidden (level M). `undefined` where the link is
 * longer than the 2,331 octets such a code can hold.
 */
export function createQrCode(link: string): QrCode | undefined {
  if (new TextEncoder().encode(link).length > 2331) return undefined;
  const { data, size } = encode(link, { ecc: 'M', border: QUIET_ZONE });
  return { path: data.map(rowPath).join(''), size };
}
