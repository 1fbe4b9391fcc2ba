import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { mulberry32 } from '../../random.ts';

const GEO = join(import.meta.dirname, '..', '..', '..', 'geo');

/** Where the hours that are measured begin, and how many they are. */
export const BEGIN = Date.UTC(1917, 10, 6);
export const HOURS = 54;

/** What every page shows: 1280 × 800 pixels of the city, in which all generated sites lie. */
export const VIEW = { latitude: 59.94, longitude: 30.32, zoom: 12 };
const HALF_WIDTH = 0.2;
const HALF_HEIGHT = 0.06;

const SPANS = 4;
const MINUTES = HOURS * 60;
const SIDES = ['government', 'mrc', 'contested', 'neutral'] as const;
const POINT_KINDS = ['house', 'bank', 'flat', 'barracks', 'press', 'hotel', 'school', 'works'];

/** Files in the form of `geo/`, by their path: every page reads the same bytes. */
export interface DataSet {
  readonly name: string;
  readonly sites: number;
  readonly files: ReadonlyMap<string, string>;
}

type Shapes = 'points' | 'mixed';

const isoOf = (minute: number): string =>
  new Date(BEGIN + minute * 60_000).toISOString().slice(0, 16);

/** What the atlas says of itself; a generated one says the same of whatever is not its own. */
const readMetadata = (): object =>
  JSON.parse(readFileSync(join(GEO, 'atlas.json'), 'utf8')) as object;

const both = (text: string) => ({ en: text, ru: text });

/** Turns of one site within the hours, in order, no two in the same minute; a calm site has none. */
function createTurns(random: () => number, spans: number): number[] {
  const turns = new Set<number>();
  while (turns.size < spans - 1) turns.add(1 + Math.floor(random() * (MINUTES - 1)));
  return [...turns].sort((a, b) => a - b);
}

function createControl(random: () => number, spans: number) {
  const starts = [0, ...createTurns(random, spans)];
  let side = Math.floor(random() * SIDES.length);
  return starts.map((start, index) => {
    side = (side + 1 + Math.floor(random() * (SIDES.length - 1))) % SIDES.length;
    const moment = isoOf(start);
    return {
      side: SIDES[side],
      start: { earliest: moment, best: moment, latest: moment },
      end: isoOf(starts[index + 1] ?? MINUTES),
      how: both('taken'),
      summary: both('Taken.'),
      certainty: 'high',
      citations: [],
      inference: true,
      accounts: []
    };
  });
}

const round = (degrees: number): number => Number(degrees.toFixed(5));

/** A third each of points, lines and polygons where they are mixed. */
function createShape(random: () => number, shapes: Shapes, index: number) {
  const at = [
    round(VIEW.longitude + (2 * random() - 1) * HALF_WIDTH),
    round(VIEW.latitude + (2 * random() - 1) * HALF_HEIGHT)
  ];
  const near = (east: number, north: number) => [
    round((at[0] ?? 0) + east),
    round((at[1] ?? 0) + north)
  ];
  const type = shapes === 'points' ? 0 : index % 3;
  if (type === 1) {
    const [east, north] = [0.004 * (random() - 0.5), 0.002 * (random() - 0.5)];
    const coordinates = [near(-east, -north), near(0, north / 2), near(east, north)];
    return { at, kind: 'street', geometry: { type: 'LineString', coordinates } };
  }
  if (type === 2) {
    const [east, north] = [0.0006 + 0.0008 * random(), 0.0003 + 0.0004 * random()];
    const first = near(-east, -north);
    const ring = [first, near(east, -north), near(east, north), near(-east, north), first];
    return { at, kind: 'government', geometry: { type: 'Polygon', coordinates: [ring] } };
  }
  const kind = POINT_KINDS[index % POINT_KINDS.length];
  return { at, kind, geometry: { type: 'Point', coordinates: at } };
}

function createSites(count: number, shapes: Shapes, busy: number) {
  const random = mulberry32(count + shapes.length);
  return Array.from({ length: count }, (_, index) => {
    const { at, kind, geometry } = createShape(random, shapes, index);
    const name = both(`Site ${String(index)}`);
    return {
      type: 'Feature',
      id: `site-${String(index)}`,
      geometry,
      properties: {
        kind,
        name,
        nameToday: name,
        position: at,
        positionConfidence: 5,
        geometrySource: 'Generated.',
        address: name,
        significance: name,
        today: name,
        toldByFiges: false,
        control: createControl(random, index < busy ? SPANS : 1)
      }
    };
  });
}

/** Sites made by a seeded generator; those from `busy` on never change. */
export function generateSet(name: string, count: number, shapes: Shapes, busy = count): DataSet {
  const span = { start: isoOf(0), end: isoOf(MINUTES) };
  const atlas = {
    ...readMetadata(),
    title: both('Bench'),
    span,
    recordStart: span.start,
    afterwordEnd: span.end,
    bounds: [29.6, 59.5, 30.75, 60.15],
    chapters: [{ id: 'all', ...span, name: both('All') }],
    layers: [{ id: 'sites', name: both('Sites') }]
  };
  const collection = (features: unknown[]) =>
    JSON.stringify({ type: 'FeatureCollection', features });
  return {
    name,
    sites: count,
    files: new Map([
      ['atlas.json', JSON.stringify(atlas)],
      ['sources.json', JSON.stringify({ sources: {} })],
      ['timeline/sites.geojson', collection(createSites(count, shapes, busy))],
      ['timeline/events.geojson', collection([])],
      ['timeline/movements.geojson', collection([])]
    ])
  };
}

/** The real facts, without the white space in the files, as the built site delivers them. */
export function readRealSet(): DataSet {
  const timeline = readdirSync(join(GEO, 'timeline')).map((name) => `timeline/${name}`);
  const files = new Map(
    ['atlas.json', 'sources.json', ...timeline].map((path) => [
      path,
      JSON.stringify(JSON.parse(readFileSync(join(GEO, path), 'utf8')))
    ])
  );
  return { name: 'real', sites: 0, files };
}
