import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Ajv from 'ajv';
import type { FeatureCollection, Point } from 'geojson';
import Papa from 'papaparse';
import * as v from 'valibot';
import { afterAll, describe, expect, it } from 'vitest';
import { findNamedFile, isInstalled, readWith } from '../exchange/fixtures/installed-reader.ts';
import {
  LinkedPlaceRules,
  LinkedPlacesRules
} from '../exchange/atlas/fixtures/linked-places-rules.ts';
import { exportAtlas } from './export.ts';

const folder = mkdtempSync(join(tmpdir(), 'export-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const outcome = exportAtlas(['--out', folder, '--address', 'https://example.org/petrograd/']);
const read = (path: string): string => readFileSync(join(folder, path), 'utf8');

type Row = Readonly<Record<string, string>>;
const claims = Papa.parse<Row>(read('claims.csv'), { header: true, skipEmptyLines: true }).data;
const states = JSON.parse(read('states.geojson')) as FeatureCollection<Point, Row>;

/** `25 October Old Style, 06:00`, in the New Style the files are written in. */
const at = (day: number, clock: string): string =>
  `1917-11-${String(day + 13 - 31).padStart(2, '0')}T${clock}:00`;

/** Who held a place, by the file alone: start counts, end does not. */
const sideIn = (place: string, t: string): string | undefined =>
  states.features.find(
    ({ properties: row }) => row.place === place && (row.start ?? '') <= t && t < (row.end ?? '')
  )?.properties.side;

it('writes eight files and one for each place', () => {
  expect(outcome.exitCode).toBe(0);
  expect(readdirSync(folder)).toHaveLength(9);
  expect(readdirSync(join(folder, 'linked-places'))).toHaveLength(102);
});

it.each([
  [['--oops'], 2, /oops/],
  [['--from', '/nowhere', '--out', folder], 1, /atlas\.json/]
] as const)('says why it writes nothing: %s', (args, exitCode, reason) => {
  const { exitCode: code, complaint } = exportAtlas([...args]);
  expect(code).toBe(exitCode);
  expect(complaint).toMatch(reason);
});

describe('states.geojson', () => {
  it.each([
    ['winter-palace', at(26, '02:09'), 'contested'],
    ['winter-palace', at(26, '02:10'), 'mrc'],
    ['state-bank', at(25, '05:59'), 'government'],
    ['state-bank', at(25, '06:00'), 'mrc'],
    ['smolny', at(24, '12:00'), 'mrc']
  ])('%s at %s: %s, as the ledger says', (place, t, side) => {
    expect(sideIn(place, t)).toBe(side);
  });

  it('has a state for each of the 102 places at any moment of the record, and 228 in all', () => {
    expect(states.features).toHaveLength(228);
    for (const t of [at(21, '00:00'), at(25, '03:30'), '1917-11-19T23:59:00']) {
      const alive = states.features.filter(
        ({ properties: row }) => (row.start ?? '') <= t && t < (row.end ?? '')
      );
      expect(new Set(alive.map(({ properties: row }) => row.place)).size).toBe(102);
      expect(alive).toHaveLength(102);
    }
  });

  it('has points alone, whose times end with the last minute', () => {
    const bank = states.features.find(({ properties }) => properties.id === 'state-bank/1');
    expect(bank?.properties.times).toEqual(['1917-11-03T00:00:00', '1917-11-07T05:59:00']);
    for (const { geometry } of states.features) expect(geometry.type).toBe('Point');
  });
});

describe('what travels inside', () => {
  it.each(['states', 'shapes', 'events', 'movements'])(
    '%s.geojson: licence and evidence',
    (name) => {
      const { features, ...rest } = JSON.parse(read(`${name}.geojson`)) as FeatureCollection;
      expect(rest).toMatchObject({
        petrograd: { licence: expect.stringContaining('odbl') as unknown }
      });
      for (const { properties } of features) {
        expect(properties).toMatchObject({
          licence: 'https://opendatacommons.org/licenses/odbl/1-0/',
          attribution: expect.stringContaining('OpenStreetMap') as unknown,
          certainty: expect.stringMatching(/^(?:high|medium|low)$/) as unknown
        });
        const { citations_en: cited, inferred } = properties as {
          citations_en: string;
          inferred: boolean;
        };
        expect(cited !== '' || inferred).toBe(true);
      }
    }
  );

  it('claims.csv: a row for each claim, in both calendars and languages', () => {
    expect(claims).toHaveLength(228);
    expect(read('claims.csv').startsWith('\ufeff')).toBe(true);
    expect(claims.find(({ id }) => id === 'state-bank/2')).toMatchObject({
      side: 'mrc',
      start: '1917-11-07T06:00:00',
      latest: '1917-11-07T07:00:00',
      start_in_words_en: '25 October O.S. (7 November N.S.) 1917, 06:00',
      start_in_words_ru: '25 октября ст. ст. (7 ноября н. ст.) 1917, 06:00',
      licence: 'https://opendatacommons.org/licenses/odbl/1-0/'
    });
  });

  it('atlas.jsonld: places and events of schema.org that cite works in the same file', () => {
    const { '@graph': graph } = JSON.parse(read('atlas.jsonld')) as {
      '@graph': Record<string, unknown>[];
    };
    const ofType = (type: string) => graph.filter((node) => node['@type'] === type);
    expect(ofType('Dataset')[0]).toMatchObject({
      license: 'https://opendatacommons.org/licenses/odbl/1-0/'
    });
    expect(ofType('Place')).toHaveLength(102);
    expect(ofType('Event')).toHaveLength(228 + 129 + 26);
    const ids = new Set(graph.map((node) => node['@id']));
    expect(ids.size).toBe(graph.length);
    const bank = ofType('Event').find(({ '@id': id }) => id === 'petrograd1917:place/state-bank/2');
    expect(bank).toMatchObject({ startDate: '1917-11-07T06:00:00' });
    for (const { subjectOf, location } of ofType('Event')) {
      for (const { isPartOf } of subjectOf as { isPartOf: { '@id': string } }[])
        expect(ids).toContain(isPartOf['@id']);
      if (!Array.isArray(location)) expect(ids).toContain((location as { '@id': string })['@id']);
    }
  });
});

describe('Linked Places Format', () => {
  const files = readdirSync(join(folder, 'linked-places'));

  it('keeps the rules of the collection, version 2.0', () => {
    const { issues } = v.safeParse(LinkedPlacesRules, JSON.parse(read('linked-places.json')));
    expect(issues?.slice(0, 3)).toBeUndefined();
  });

  it.each(files)('keeps the rules of one feature, version 1.2.2: %s', (name) => {
    const { issues } = v.safeParse(LinkedPlaceRules, JSON.parse(read(`linked-places/${name}`)));
    expect(issues?.slice(0, 3)).toBeUndefined();
  });

  it('leads from a place into the map', () => {
    expect(JSON.parse(read('linked-places/smolny.json'))).toMatchObject({
      '@id': 'https://example.org/petrograd/#place=smolny'
    });
  });

  const schemas = findNamedFile(
    'LINKED_PLACES_SCHEMAS',
    'a folder with lpf_v2.0.jsonld and schema_lpf_v1.2.2.json of the World Historical Gazetteer'
  );

  it.runIf(schemas !== undefined && existsSync(schemas))('passes both schemas themselves', () => {
    /** The newer one leans on a schema of citations elsewhere; the older one repeats its `$id`s. */
    const load = (name: string): object =>
      JSON.parse(readFileSync(join(schemas ?? '', name), 'utf8'), (key, value: unknown) =>
        key === '$id' || (key === '$ref' && String(value).startsWith('http')) ? undefined : value
      ) as object;
    const ajv = new Ajv({ strict: false, unicodeRegExp: false, validateFormats: false });
    const [isCollection, isFeature] = ['lpf_v2.0.jsonld', 'schema_lpf_v1.2.2.json'].map((name) =>
      ajv.compile(load(name))
    );
    expect(isCollection?.(JSON.parse(read('linked-places.json')))).toBe(true);
    for (const name of files)
      expect(isFeature?.(JSON.parse(read(`linked-places/${name}`)))).toBe(true);
  });
});

describe.runIf(isInstalled('ogrinfo', 'gdal-bin'))('GDAL', () => {
  it.each([
    ['states.geojson', 'Point', 228],
    ['events.geojson', 'Point', 129],
    ['movements.geojson', 'Line String', 26],
    ['shapes.geojson', 'Unknown', 228],
    ['linked-places.json', 'Unknown', 102]
  ])('opens %s', (name, geometry, count) => {
    const { isContent, said } = readWith(
      'ogrinfo',
      (path) => ['-al', '-so', path],
      name,
      read(name)
    );
    expect(isContent).toBe(true);
    expect(said).toContain(`Geometry: ${geometry}`);
    expect(said).toContain(`Feature Count: ${String(count)}`);
    expect(said).not.toMatch(/warning|error/i);
  });

  it('opens each file of one place in Linked Places Format', () => {
    const names = readdirSync(join(folder, 'linked-places'));
    /** A list of layers that GDAL reads in one go: https://gdal.org/drivers/vector/vrt.html */
    const layers = names.map((name) => {
      const layer = name.replace('.json', '');
      const path = join(folder, 'linked-places', name);
      return `<OGRVRTLayer name="${layer}"><SrcDataSource>${path}</SrcDataSource></OGRVRTLayer>`;
    });
    const { isContent, said } = readWith(
      'ogrinfo',
      (path) => ['-al', '-so', path],
      'places.vrt',
      `<OGRVRTDataSource>${layers.join('')}</OGRVRTDataSource>`
    );
    expect(isContent).toBe(true);
    expect(said).not.toMatch(/warning|error/i);
    expect(said.match(/^Feature Count: 1$/gm)).toHaveLength(names.length);
  });

  it('takes start and end for moments, by which QGIS runs its clock', () => {
    const text = read('states.geojson');
    const { said } = readWith('ogrinfo', (path) => ['-al', '-so', path], 'a.geojson', text);
    for (const name of ['start', 'end', 'earliest', 'latest'])
      expect(said).toContain(`${name}: DateTime`);
  });

  it('opens claims.csv', () => {
    const { isContent, said } = readWith(
      'ogrinfo',
      (path) => ['-al', '-so', path],
      'claims.csv',
      read('claims.csv')
    );
    expect(isContent).toBe(true);
    expect(said).toContain('Feature Count: 228');
  });
});
