import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Atlas } from '../model/atlas.ts';
import { REAL_ATLAS, oldStyle } from '../situation/fixtures/real-atlas.ts';
import { situationAt } from '../situation/situation-at.ts';
import type { Instant } from '../time/instant.ts';
import { isInstalled } from '../exchange/fixtures/installed-reader.ts';
import { exportShapes, exportStates } from '../exchange/atlas/export-flat-geojson.ts';
import { exportLinkedPlaces } from '../exchange/atlas/export-linked-places.ts';
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

const FILES: [string, () => Atlas][] = [
  ['states.geojson', () => readBack(exportStates(REAL_ATLAS), REAL_ATLAS)],
  ['shapes.geojson', () => readBack(exportShapes(REAL_ATLAS))],
  ['linked-places.json', () => readBack(exportLinkedPlaces(REAL_ATLAS))]
];

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
