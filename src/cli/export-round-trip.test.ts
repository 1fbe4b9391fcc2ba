import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { Atlas } from '../model/atlas.ts';
import { REAL_ATLAS, oldStyle } from '../situation/fixtures/real-atlas.ts';
import { situationAt } from '../situation/situation-at.ts';
import { instantToIso } from '../time/instant.ts';
import type { Instant } from '../time/instant.ts';
import { isInstalled } from '../exchange/fixtures/installed-reader.ts';
import { exportShapes, exportStates } from '../exchange/atlas/export-flat-geojson.ts';
import { exportJsonLd } from '../exchange/atlas/export-json-ld.ts';
import { exportLinkedPlace, exportLinkedPlaces } from '../exchange/atlas/export-linked-places.ts';
import { exportClaimTable } from '../exchange/atlas/export-tables.ts';
import { importAtlas } from '../exchange/atlas/import-atlas.ts';

function readBack(text: string, known?: Atlas): Atlas {
  const { atlas, faults } = importAtlas(text, known);
  expect(faults).toEqual([]);
  if (!atlas) throw new Error('nothing came back');
  return atlas;
}

/** All that the map shows of a moment, without the objects that carry it. */
const tell = (atlas: Atlas, t: Instant) => {
  const { states, changes } = situationAt(atlas, t);
  return {
    states: [...states].map(([id, state]) => {
      const { place: _p, claim, ...rest } = state;
      return { id, ...rest, beginning: claim?.beginning, summary: claim?.summary };
    }),
    changes: changes.map(({ t: at, place, claim }) => [at, place.id, claim.side])
  };
};

/** 24 to 26 October Old Style, hour by hour. */
const HOURS = Array.from({ length: 73 }, (_, hour) => oldStyle(24, '00:00') + hour * 60);

/** The table as the features that a program makes of its columns `longitude` and `latitude`. */
function tableToFeatures(table: string): string {
  const rows = Papa.parse<Record<string, unknown>>(table.replace(/^\ufeff/, ''), {
    header: true,
    skipEmptyLines: true,
    dynamicTyping: (column) => !/_(?:en|ru)$/.test(String(column))
  }).data;
  const features = rows.map((properties) => ({
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [properties.longitude, properties.latitude] },
    properties
  }));
  return JSON.stringify({ type: 'FeatureCollection', features });
}

/** The files of one place each, as one who takes many of them lays them together. */
const joinPlaces = (): string =>
  JSON.stringify({
    features: [...REAL_ATLAS.places.values()].map(
      (place) => JSON.parse(exportLinkedPlace(place, REAL_ATLAS)) as unknown
    )
  });

const FILES: [string, () => Atlas][] = [
  ['states.geojson', () => readBack(exportStates(REAL_ATLAS), REAL_ATLAS)],
  ['shapes.geojson', () => readBack(exportShapes(REAL_ATLAS))],
  ['linked-places.json', () => readBack(exportLinkedPlaces(REAL_ATLAS))],
  ['the files of one place in linked-places/', () => readBack(joinPlaces(), REAL_ATLAS)],
  ['claims.csv', () => readBack(tableToFeatures(exportClaimTable(REAL_ATLAS)), REAL_ATLAS)]
];

it('a file that was written before the sides stood in it is of the sides of the map', () => {
  const written = JSON.parse(exportLinkedPlaces(REAL_ATLAS)) as {
    petrograd: { atlas: { sides?: unknown } };
  };
  delete written.petrograd.atlas.sides;
  const atlas = readBack(JSON.stringify(written), REAL_ATLAS);
  expect(atlas.sides).toEqual(REAL_ATLAS.sides);
  for (const t of HOURS) expect(tell(atlas, t)).toEqual(tell(REAL_ATLAS, t));
});

describe.each(FILES)('%s, read back', (_, read) => {
  const atlas = read();

  it('gives the same situation at every hour from 24 to 26 October', () => {
    for (const t of HOURS) expect(tell(atlas, t)).toEqual(tell(REAL_ATLAS, t));
  });

  it('gives the same situation at any minute of the span', () => {
    const { start, end } = REAL_ATLAS.span;
    fc.assert(
      fc.property(fc.integer({ min: start, max: end - 1 }), (t) => {
        expect(tell(atlas, t)).toEqual(tell(REAL_ATLAS, t));
      })
    );
  });

  it('rests on the same works', () => {
    const keysOf = ({ places }: Atlas) =>
      [...places.values()].flatMap(({ id, control }) =>
        control.map(({ citations }, index) => [
          `${id}/${String(index)}`,
          ...new Set(citations.map(({ source }) => source))
        ])
      );
    expect(keysOf(atlas)).toEqual(keysOf(REAL_ATLAS));
  });
});

/** What JSON-LD says of a claim, in the words of schema.org and of this map. */
interface ClaimNode {
  readonly '@type': string;
  readonly additionalType?: string;
  readonly location: { readonly '@id': string };
  readonly startDate: string;
  readonly endDate: string;
  readonly 'petrograd1917:side': string;
  readonly 'petrograd1917:certainty': string;
  readonly 'petrograd1917:passability'?: string;
}

describe('atlas.jsonld, which is given away and not taken back', () => {
  const { '@graph': graph } = JSON.parse(exportJsonLd(REAL_ATLAS)) as { '@graph': ClaimNode[] };
  const claims = graph.filter(
    ({ additionalType }) => additionalType === 'petrograd1917:claim-of-control'
  );

  it('says who held each place at every hour from 24 to 26 October, how surely, and which bridge could be crossed', () => {
    for (const t of HOURS) {
      const clock = `${instantToIso(t)}:00`;
      const told = claims
        .filter(({ startDate, endDate }) => startDate <= clock && clock < endDate)
        .map((node) => [
          node.location['@id'].replace('petrograd1917:place/', ''),
          node['petrograd1917:side'],
          node['petrograd1917:certainty'],
          node['petrograd1917:passability']
        ]);
      const held = [...situationAt(REAL_ATLAS, t).states].map(([id, state]) => [
        id,
        state.side,
        state.certainty,
        state.passability
      ]);
      expect(told).toEqual(held);
    }
  });
});

it('loses nothing of a place in Linked Places Format', () => {
  const atlas = readBack(exportLinkedPlaces(REAL_ATLAS));
  expect([...atlas.places.values()]).toEqual([...REAL_ATLAS.places.values()]);
  expect(atlas.sources).toEqual(REAL_ATLAS.sources);
});

/** What GDAL makes of a file by way of a GeoPackage, as QGIS keeps it. */
function rewrite(text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-'));
  const path = (name: string) => join(folder, name);
  writeFileSync(path('a.geojson'), text);
  spawnSync('ogr2ogr', ['-f', 'GPKG', path('b.gpkg'), path('a.geojson')]);
  spawnSync('ogr2ogr', ['-f', 'GeoJSON', path('c.geojson'), path('b.gpkg')]);
  const rewritten = readFileSync(path('c.geojson'), 'utf8');
  rmSync(folder, { recursive: true });
  return rewritten;
}

it.runIf(isInstalled('ogr2ogr', 'gdal-bin'))(
  'gives the same situation after a GeoPackage, even without the frame beside the features',
  () => {
    const { features } = JSON.parse(rewrite(exportShapes(REAL_ATLAS))) as { features: unknown };
    const atlas = readBack(JSON.stringify({ features }), REAL_ATLAS);
    for (const t of HOURS) expect(tell(atlas, t)).toEqual(tell(REAL_ATLAS, t));
  }
);

describe('what is no export', () => {
  it.each([
    ['{', /expected JSON/],
    ['[]', /a collection of features/],
    ['{"features":[]}', /the frame of the atlas/],
    ['{"petrograd":{},"features":[]}', /features with a place and a side/],
    ['{"petrograd":{},"features":[{"properties":{"place":"x"}}]}', /expected/]
  ])('is refused with a reason: %s', (text, reason) => {
    const { atlas, faults } = importAtlas(text);
    expect(atlas).toBeUndefined();
    expect(faults[0]?.expected).toMatch(reason);
  });
});
