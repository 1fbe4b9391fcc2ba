import jsQR from 'jsqr';
import { describe, expect, it } from 'vitest';
import { createQrCode } from './qr-code.ts';
import type { QrCode } from './qr-code.ts';

/** Pixels along the side of a module, as a coarse printer would set it. */
const SCALE = 3;

/** Paints the boxes of the path black on white. */
function paint({ path, size }: QrCode): Uint8ClampedArray {
  const side = size * SCALE;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
    for (let row = Number(y) * SCALE; row < (Number(y) + 1) * SCALE; row++) {
      const start = row * side + Number(x) * SCALE;
      for (let pixel = start; pixel < start + Number(width) * SCALE; pixel++)
        pixels.fill(0, pixel * 4, pixel * 4 + 3);
    }
  }
  return pixels;
}

const read = (code: QrCode): string | undefined =>
  jsQR(paint(code), code.size * SCALE, code.size * SCALE)?.data;

describe('a QR code', { timeout: 30_000 }, () => {
  it.each([30, 120, 400])('is read by another program: %i characters', (length) => {
    const link = `https://example.org/#map=13/59.93950/30.31590&stops=${'winter-palace,'.repeat(40)}`;
    const code = createQrCode(link.slice(0, length));
    expect(code && read(code)).toBe(link.slice(0, length));
  });

  it('carries Cyrillic', () => {
    const code = createQrCode('https://example.org/#name=Смольный');
    expect(code && read(code)).toBe('https://example.org/#name=Смольный');
  });

  it('holds 2,331 octets and no more', () => {
    expect(createQrCode('a'.repeat(2331))?.size).toBe(177 + 8);
    expect(createQrCode('a'.repeat(2332))).toBeUndefined();
  });
});
