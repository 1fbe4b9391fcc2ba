import type { Position } from 'geojson';
import type { LayerShape } from '../../model/own-layer.ts';
import { quoteValue } from './quote-value.ts';
import { isMembers } from './read-spans.ts';

/** What is wrong with a geometry: none, a position that is none, a line or ring too short, an unknown type. */
export interface ShapeFault {
  readonly kind: 'no-geometry' | 'bad-position' | 'bad-shape';
  readonly text: string;
}

/** Collections inside collections; deeper ones hold nothing that anybody drew. */
const MAX_DEPTH = 8;

const MAX_TEXT = 60;

interface Growing {
  readonly points: Position[];
  readonly lines: Position[][];
  readonly rings: Position[][];
}

class BadShape extends Error {
  readonly fault: ShapeFault;

  constructor(kind: ShapeFault['kind'], value: unknown) {
    super(kind);
    this.fault = { kind, text: quoteValue(value, MAX_TEXT) };
  }
}

function toPosition(value: unknown): Position {
  const [longitude, latitude] = Array.isArray(value) ? (value as unknown[]) : [];
  if (typeof longitude !== 'number' || typeof latitude !== 'number')
    throw new BadShape('bad-position', value);
  if (!(Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90))
    throw new BadShape('bad-position', [longitude, latitude]);
  return [longitude, latitude];
}

function toList(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new BadShape('bad-shape', value);
  return value;
}

function toLine(value: unknown, least: number): Position[] {
  const line = toList(value).map(toPosition);
  if (line.length < least) throw new BadShape('bad-shape', value);
  return line;
}

const RING = 4;
const LINE = 2;

const READERS: Readonly<Record<string, (coordinates: unknown, shape: Growing) => void>> = {
  Point: (value, { points }) => void points.push(toPosition(value)),
  MultiPoint: (value, { points }) => {
    for (const point of toList(value)) points.push(toPosition(point));
  },
  LineString: (value, { lines }) => void lines.push(toLine(value, LINE)),
  MultiLineString: (value, { lines }) => {
    for (const line of toList(value)) lines.push(toLine(line, LINE));
  },
  Polygon: (value, { rings }) => {
    for (const ring of toList(value)) rings.push(toLine(ring, RING));
  },
  MultiPolygon: (value, { rings }) => {
    for (const polygon of toList(value))
      for (const ring of toList(polygon)) rings.push(toLine(ring, RING));
  }
};

function collect(geometry: unknown, shape: Growing, depth: number): void {
  if (!isMembers(geometry)) throw new BadShape('no-geometry', geometry);
  const { type, coordinates, geometries } = geometry;
  if (type === 'GeometryCollection' && depth < MAX_DEPTH) {
    for (const part of toList(geometries)) collect(part, shape, depth + 1);
    return;
  }
  const read = typeof type === 'string' && Object.hasOwn(READERS, type) ? READERS[type] : undefined;
  if (!read) throw new BadShape('bad-shape', type);
  read(coordinates, shape);
}

/** Reads any geometry of GeoJSON, heights left out; or says what is wrong with it. */
export function readShape(geometry: unknown): LayerShape | ShapeFault {
  const shape: Growing = { points: [], lines: [], rings: [] };
  try {
    collect(geometry, shape, 0);
  } catch (error) {
    if (error instanceof BadShape) return error.fault;
    throw error;
  }
  const isEmpty = shape.points.length + shape.lines.length + shape.rings.length === 0;
  return isEmpty ? { kind: 'no-geometry', text: '' } : shape;
}
