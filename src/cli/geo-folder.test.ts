import { describe, expect, it } from 'vitest';
import { leadInto } from './geo-folder.ts';

describe('the paths to the data of another folder', () => {
  it.each([
    ['/town', '/map/src/main.ts', "import('../geo/atlas.json')", "import('../../town/atlas.json')"],
    ['/map/src/town', '/map/src/load.ts', "glob('../geo/*.json')", "glob('./town/*.json')"],
    [
      '/map/src/town',
      '/map/src/i18n/load.ts',
      '`../../geo/languages/${language}.json`',
      '`../town/languages/${language}.json`'
    ]
  ])('lead into %s from %s', (folder, id, code, expected) => {
    expect(leadInto(folder, code, id)).toBe(expected);
  });

  it('are left as they are where they lead elsewhere', () => {
    expect(leadInto('/town', "import './geo.ts'", '/map/src/main.ts')).toBe("import './geo.ts'");
  });
});
