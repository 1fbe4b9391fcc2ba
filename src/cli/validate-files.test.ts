import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatFault } from '../model/fault.ts';
import { FIXTURES, FIXTURE_NAMES, filesWith, readFixture, soundFiles } from './fixture-files.ts';
import { GEO_FOLDER } from './geo-folder.ts';
import { readDataFiles } from './read-atlas.ts';
import { validateFiles } from './validate-files.ts';

describe('the little atlas of the fixtures', () => {
  it('has no fault of its own', () => {
    const { faults, skipped } = validateFiles(soundFiles());
    expect(faults.map(formatFault)).toEqual([]);
    expect(skipped).toEqual([]);
  });
});

describe('one fault', () => {
  it.each(FIXTURE_NAMES)(
    '%s is told by file, feature, path and what was expected',
    async (name) => {
      const { faults } = validateFiles(filesWith(readFixture(name)));
      expect(faults.length).toBeGreaterThan(0);
      const lines = faults.map((fault) => `${formatFault(fault)}\n`).join('');
      await expect(lines).toMatchFileSnapshot(join(FIXTURES, 'out', `${name}.txt`));
    }
  );
});

describe('what still stands beside a fault', () => {
  it('in one layer: the other layers, the events and the movements', () => {
    const { atlas } = validateFiles(filesWith(readFixture('broken-json')));
    expect([...(atlas?.places.keys() ?? [])]).toEqual(['winter-palace', 'aurora-mooring']);
    expect(atlas?.events).toHaveLength(1);
    expect(atlas?.movements).toHaveLength(1);
  });

  it('in one movement: the other movements', () => {
    const files = readDataFiles(GEO_FOLDER).map((file) =>
      file.path === 'timeline/movements.geojson' && 'text' in file.content
        ? { ...file, content: { text: file.content.text.replace('"mover": "ship"', '"mover": 7') } }
        : file
    );
    const { atlas, faults } = validateFiles(files);
    expect(faults[0]).toMatchObject({
      file: 'timeline/movements.geojson',
      feature: 'aurora',
      path: 'properties.mover'
    });
    expect(atlas?.movements.map(({ id }) => id)).not.toContain('aurora');
    expect(atlas?.movements).toHaveLength(25);
  });

  it('in the sources: every layer', () => {
    const { atlas, faults } = validateFiles(filesWith(readFixture('sources-json-broken')));
    expect(atlas?.places.size).toBe(3);
    expect(faults).toHaveLength(1);
  });

  it('in the frame of the atlas: nothing', () => {
    expect(validateFiles(filesWith(readFixture('atlas-json-broken'))).atlas).toBeUndefined();
  });
});

describe('the data of the map', () => {
  const { atlas, faults, skipped } = validateFiles(readDataFiles(GEO_FOLDER));

  it('have no fault', () => {
    expect(faults.map(formatFault)).toEqual([]);
    expect(skipped).toEqual([]);
  });

  it('hold every place, claim, event, movement and source of the ledger', () => {
    const control = [...(atlas?.places.values() ?? [])].flatMap((place) => place.control);
    expect([
      atlas?.places.size,
      control.length,
      atlas?.events.length,
      atlas?.movements.length,
      atlas?.sources.size
    ]).toEqual([102, 228, 129, 26, 56]);
  });
});
