import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { createNetwork, createStreets } from '../model/base/create-street-network.ts';
import { positionToMetres, type Metres } from '../model/base/plane.ts';
import {
  measureBanks,
  measureEach,
  measureFootprints,
  measureJunctions,
  measureSpread,
  type Measure
} from './accuracy-measures.ts';
import {
  measureAddresses,
  measureNetwork,
  measurePlaces,
  measurePlacesToStreets,
  type LedgerPlace
} from './accuracy-network.ts';
import { readReference } from './accuracy-reference.ts';
import { GEO_FOLDER } from './geo-folder.ts';
import { readAtlas } from './read-atlas.ts';
import { linesToText, misunderstand, runCommand, succeed, type Outcome } from './run-command.ts';

const HELP = `npm run geo:accuracy -- FOLDER

Measures geo/base against FOLDER, reference data of today's city: streets.geojson, intersections.csv,
water.geojson, bridges.geojson, buildings-landmarks.geojson, buildings-central.geojson. Prints a line
for each measure with its bound, and the worst cases of those that were missed.

Exit: 0 every bound is met, 1 one is missed, 2 the command was not understood.`;

/** The ground that the reference covers. */
const AREA = { west: 30.2, south: 59.89, east: 30.45, north: 59.99 };

const position = v.array(v.number());
const BaseSchema = v.object({
  features: v.array(
    v.object({
      id: v.string(),
      properties: v.object({
        accuracy: v.optional(v.number(), 0),
        certainty: v.optional(v.string(), 'high'),
        kind: v.optional(v.string(), '')
      }),
      geometry: v.object({ type: v.literal('Polygon'), coordinates: v.array(v.array(position)) })
    })
  )
});
type BaseFeature = v.InferOutput<typeof BaseSchema>['features'][number];

const readBase = (file: string): string => readFileSync(join(GEO_FOLDER, 'base', file), 'utf8');

function readAreas(file: string): BaseFeature[] {
  if (!existsSync(join(GEO_FOLDER, 'base', file))) return [];
  return v.parse(BaseSchema, JSON.parse(readBase(file)) as unknown).features;
}

const isInArea = ([lon = 0, lat = 0]: readonly number[]): boolean =>
  lon > AREA.west && lon < AREA.east && lat > AREA.south && lat < AREA.north;

/** An address that names a house ends a street with its number: `Gorokhovaya 2`. */
const HOUSE_NUMBER = /\p{L} \d+/u;

/** The places of the ledger inside the area. */
function readPlaces(): LedgerPlace[] {
  const { atlas } = readAtlas();
  return [...(atlas?.places.values() ?? [])]
    .map(({ id, kind, position: at, positionConfidence, address, zoneRadius }) => ({
      id,
      kind,
      position: at,
      confidence: positionConfidence,
      isHouse: zoneRadius === undefined && HOUSE_NUMBER.test(address.en)
    }))
    .filter((place) => isInArea(place.position));
}

/** Banks known from today; what has gone or was drawn from general knowledge cannot be measured. */
const isMeasurable = ({ properties }: BaseFeature): boolean =>
  properties.certainty === 'high' && properties.kind !== 'sea';

function measureBase(folder: string): Measure[] {
  const reference = readReference(folder);
  const [junctions, streets] = ['streets/junctions.csv', 'streets/streets.csv'].map(readBase);
  const network = createNetwork(junctions ?? '', streets ?? '');
  const known = new Map(
    createStreets(junctions ?? '', streets ?? '').features.map(({ properties }) => [
      properties.id,
      {
        today: (properties.nameToday ?? properties.name).ru ?? '',
        isThere:
          !properties.gone &&
          !['path', 'square'].includes(properties.class) &&
          properties.certainty !== 'low',
        isEmbankment: properties.class === 'embankment'
      }
    ])
  );
  const { named, others } = measureJunctions(network, known, reference);
  const water = readAreas('water.geojson');
  const corners = [
    positionToMetres([AREA.west, AREA.south]),
    positionToMetres([AREA.east, AREA.north])
  ] as const;
  const lies = ([x, y]: Metres): boolean =>
    x > corners[0][0] && x < corners[1][0] && y > corners[0][1] && y < corners[1][1];
  const banks = measureBanks(
    water.map(({ id, geometry }) => ({ id, rings: geometry.coordinates })),
    reference,
    lies
  );
  const sure = new Set(water.filter(isMeasurable).map(({ id }) => id));
  const places = readPlaces();
  return [
    measureSpread('junctions to the crossing of the same two streets', named, {
      median: 8,
      p95: 25
    }),
    measureSpread('other junctions to the nearest street or bank of today', others, {
      median: 8,
      p95: 25
    }),
    measureSpread(
      'banks of today’s waters',
      banks.filter(({ id }) => sure.has(id)),
      { median: 10, p95: 40 }
    ),
    measureSpread(
      'banks that differ from today or are interpolated',
      banks.filter(({ id }) => !sure.has(id))
    ),
    measureEach(
      'footprints: centroid to that of the building',
      measureFootprints(
        readAreas('footprints.geojson')
          .filter(({ properties }) => properties.accuracy <= 15)
          .map(({ id, geometry }) => ({
            id,
            ring: geometry.coordinates[0] ?? []
          })),
        reference
      ).map((item) => ({ ...item, most: 15 }))
    ),
    measurePlaces(places, reference),
    measureAddresses(places),
    ...measureNetwork(network),
    measurePlacesToStreets(places, network)
  ];
}

function formatMeasures(measures: readonly Measure[]): string[] {
  const rows = measures.map(({ what, count, found, bound, isMet }) => [
    isMet === undefined ? ' ' : isMet ? '✓' : '✗',
    what,
    String(count),
    found,
    bound ?? '–'
  ]);
  const table = [['', 'measure', 'n', 'found', 'bound'], ...rows];
  const widths = (table[0] ?? []).map((_, column) =>
    Math.max(...table.map((row) => (row[column] ?? '').length))
  );
  const lines = table.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd()
  );
  const missed = measures.filter(({ isMet, worst }) => isMet === false && worst.length > 0);
  return [
    ...lines,
    ...missed.flatMap(({ what, worst }) => ['', `${what}:`, ...worst.map((one) => `  ${one}`)])
  ];
}

/** Measures the base map of this repository against a folder of reference data. */
export function accuracy(args: string[]): Outcome {
  try {
    const { positionals, values } = parseArgs({
      args,
      allowPositionals: true,
      options: { help: { type: 'boolean', short: 'h', default: false } }
    });
    if (values.help) return succeed(`${HELP}\n`);
    const [folder, ...more] = positionals;
    if (folder === undefined || more.length > 0)
      return misunderstand(['Expected one folder.', HELP]);
    if (!existsSync(join(folder, 'streets.geojson')))
      return misunderstand([
        `Expected reference data in ${folder}: there is no streets.geojson.`,
        HELP
      ]);
    const measures = measureBase(folder);
    const output = linesToText(formatMeasures(measures));
    return {
      output,
      complaint: '',
      exitCode: measures.some(({ isMet }) => isMet === false) ? 1 : 0
    };
  } catch (error) {
    return misunderstand([error instanceof Error ? error.message : String(error), HELP]);
  }
}

runCommand(import.meta.url, accuracy);
