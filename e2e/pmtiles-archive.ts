/*
 * A small writer of PMTiles archives, version 3, for tests that need one:
 * https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md
 */

export interface ArchiveTile {
  readonly z: number;
  readonly x: number;
  readonly y: number;
  readonly data: Uint8Array;
}

export interface ArchiveContent {
  readonly tiles: readonly ArchiveTile[];
  readonly type: 'mvt' | 'png';
  /** [west, south, east, north] in degrees. */
  readonly bounds: readonly [west: number, south: number, east: number, north: number];
  readonly metadata: Readonly<Record<string, unknown>>;
}

const HEADER_LENGTH = 127;
const VERSION = 3;
const NOT_COMPRESSED = 1;
const TYPES = { mvt: 1, png: 2 } as const;
/** Degrees are kept as whole ten-millionths. */
const PARTS_OF_DEGREE = 10_000_000;

/** A whole number in groups of seven bits, the lowest first (LEB128). */
export function encodeVarint(value: number): number[] {
  const low = value % 128;
  return value < 128 ? [low] : [low + 128, ...encodeVarint((value - low) / 128)];
}

/** Place of a tile on the Hilbert curve through its zoom, after all tiles of the zooms before it. */
function tileIdOf({ z, x, y }: ArchiveTile): number {
  let id = (4 ** z - 1) / 3;
  let [column, row] = [x, y];
  for (let size = 2 ** (z - 1); size >= 1; size /= 2) {
    const isEast = column >= size;
    const isSouth = row >= size;
    id += size * size * (isEast ? (isSouth ? 2 : 3) : isSouth ? 1 : 0);
    if (isEast) column -= size;
    if (isSouth) row -= size;
    else if (isEast) [column, row] = [size - 1 - row, size - 1 - column];
    else [column, row] = [row, column];
  }
  return id;
}

/** One column of the directory after the other, as the specification wants it. */
function encodeDirectory(ids: readonly number[], lengths: readonly number[]): Uint8Array {
  const deltas = ids.map((id, index) => id - (ids[index - 1] ?? 0));
  const runs = ids.map(() => 1);
  // An offset of 0 means: right after the tile before.
  const offsets = ids.map((_, index) => (index === 0 ? 1 : 0));
  const numbers = [ids.length, ...deltas, ...runs, ...lengths, ...offsets];
  return Uint8Array.from(numbers.flatMap(encodeVarint));
}

interface Sections {
  readonly directory: number;
  readonly metadata: number;
  readonly tiles: number;
}

function encodeHeader(content: ArchiveContent, sections: Sections): Uint8Array {
  const header = new DataView(new ArrayBuffer(HEADER_LENGTH));
  Buffer.from('PMTiles').forEach((letter, index) => {
    header.setUint8(index, letter);
  });
  header.setUint8(7, VERSION);
  const metadataStart = HEADER_LENGTH + sections.directory;
  const tilesStart = metadataStart + sections.metadata;
  const count = content.tiles.length;
  const longs = [
    ...[HEADER_LENGTH, sections.directory],
    ...[metadataStart, sections.metadata],
    ...[tilesStart, 0],
    ...[tilesStart, sections.tiles],
    ...[count, count, count]
  ];
  longs.forEach((long, index) => {
    header.setBigUint64(8 + index * 8, BigInt(long), true);
  });
  const zooms = content.tiles.map(({ z }) => z);
  const isClustered = 1;
  const bytes = [isClustered, NOT_COMPRESSED, NOT_COMPRESSED, TYPES[content.type]];
  [...bytes, Math.min(...zooms), Math.max(...zooms)].forEach((byte, index) => {
    header.setUint8(96 + index, byte);
  });
  content.bounds.forEach((degrees, index) => {
    header.setInt32(102 + index * 4, Math.round(degrees * PARTS_OF_DEGREE), true);
  });
  return new Uint8Array(header.buffer);
}

/** The bytes of an archive of at least one tile, none of them twice. */
export function createArchive(content: ArchiveContent): Buffer {
  const entries = content.tiles
    .map((tile) => ({ id: tileIdOf(tile), data: tile.data }))
    .toSorted((a, b) => a.id - b.id);
  const directory = encodeDirectory(
    entries.map(({ id }) => id),
    entries.map(({ data }) => data.length)
  );
  const metadata = Buffer.from(JSON.stringify(content.metadata));
  const tiles = Buffer.concat(entries.map(({ data }) => data));
  const header = encodeHeader(content, {
    directory: directory.length,
    metadata: metadata.length,
    tiles: tiles.length
  });
  return Buffer.concat([header, directory, metadata, tiles]);
}
