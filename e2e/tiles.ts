import { crc32, deflateSync, inflateSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import type { ArchiveTile } from './pmtiles-archive.ts';
import { encodeVarint } from './pmtiles-archive.ts';

export type Colour = readonly [red: number, green: number, blue: number];

const PNG_START = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
const TILE = 256;

function pngChunk(name: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const chunk = Buffer.alloc(body.length + 8);
  chunk.writeUInt32BE(data.length);
  body.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(body), body.length + 4);
  return chunk;
}

/** A tile of one colour as a PNG image. */
export function createImageTile(colour: Colour): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(TILE, 0);
  header.writeUInt32BE(TILE, 4);
  // Eight bits for each of red, green and blue.
  header.set([8, 2, 0, 0, 0], 8);
  const row = Buffer.from([0, ...Array.from({ length: TILE }, () => colour).flat()]);
  const pixels = Buffer.concat(Array.from({ length: TILE }, () => row));
  return Buffer.concat([
    PNG_START,
    pngChunk('IHDR', header),
    pngChunk('IDAT', deflateSync(pixels)),
    pngChunk('IEND', Buffer.alloc(0))
  ]);
}

/** A field of a protocol buffer: a number, or bytes with their length. */
function pbfField(field: number, value: number | Uint8Array): Uint8Array {
  if (typeof value === 'number') return Uint8Array.from([field * 8, ...encodeVarint(value)]);
  return Uint8Array.from([field * 8 + 2, ...encodeVarint(value.length), ...value]);
}

/**
 * A vector tile (Mapbox Vector Tile 2.1) in which one polygon of a layer fills everything:
 * https://github.com/mapbox/vector-tile-spec/tree/master/2.1
 */
export function createVectorTile(layer: string): Uint8Array {
  const extent = 4096;
  const [moveTo, lineTo, closePath] = [1, 2, 7];
  const zigzag = (delta: number): number => (delta < 0 ? -2 * delta - 1 : 2 * delta);
  const geometry = [
    ...[8 + moveTo, zigzag(0), zigzag(0)],
    ...[8 * 3 + lineTo, zigzag(extent), zigzag(0), zigzag(0), zigzag(extent)],
    ...[zigzag(-extent), zigzag(0), 8 + closePath]
  ];
  const feature = Buffer.concat([
    pbfField(3, 3),
    pbfField(4, Uint8Array.from(geometry.flatMap(encodeVarint)))
  ]);
  const body = [
    pbfField(15, 2),
    pbfField(1, Buffer.from(layer)),
    pbfField(2, feature),
    pbfField(5, extent)
  ];
  return pbfField(3, Buffer.concat(body));
}

/** All tiles of a zoom around a place (Web Mercator), `reach` tiles to each side, with the same data. */
export function tilesAround(
  [longitude, latitude]: readonly [number, number],
  z: number,
  reach: number,
  data: Uint8Array
): ArchiveTile[] {
  const phi = (latitude * Math.PI) / 180;
  const column = Math.floor(((longitude + 180) / 360) * 2 ** z);
  const row = Math.floor((1 - Math.asinh(Math.tan(phi)) / Math.PI) * 2 ** (z - 1));
  const steps = Array.from({ length: 2 * reach + 1 }, (_, index) => index - reach);
  return steps.flatMap((dx) => steps.map((dy) => ({ z, x: column + dx, y: row + dy, data })));
}

/** The colour of one pixel of the page as the visitor sees it. */
export async function colourAt(page: Page, x: number, y: number): Promise<Colour> {
  const png = await page.screenshot({ clip: { x, y, width: 1, height: 1 }, scale: 'css' });
  const parts: Buffer[] = [];
  for (let at = PNG_START.length; at < png.length; at += png.readUInt32BE(at) + 12)
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  const [, red = NaN, green = NaN, blue = NaN] = inflateSync(Buffer.concat(parts));
  return [red, green, blue];
}
