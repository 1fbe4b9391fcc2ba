import { expect, test } from 'vitest';
import { compactJson, listDigests } from './compact-data.ts';
import { GEO_FOLDER } from './geo-folder.ts';
import { readDataFiles } from './read-atlas.ts';

test('data are sent without white space and otherwise as they were written', () => {
  expect(compactJson('{\n  "name": "Неву не  перейти",\n  "at": [30.31, 59.94]\n}\n')).toBe(
    '{"name":"Неву не  перейти","at":[30.31,59.94]}'
  );
});

test('a broken file is sent as it is', () => {
  expect(compactJson('{ "name": ')).toBe('{ "name": ');
});

test('a file goes unchecked only where nothing in all of them is at fault', () => {
  const files = readDataFiles(GEO_FOLDER).flatMap(({ path, content }) =>
    'text' in content && /^(?:[^/]*|timeline\/.*|base\/.*)\.(?:geo)?json$/.test(path)
      ? [{ path, address: `assets/${path}`, text: content.text }]
      : []
  );
  const made = ['streets', 'blocks', 'banks'].map((name) => ({
    path: `${name}.geojson`,
    address: `assets/${name}.geojson`,
    text: '{"type":"FeatureCollection","features":[]}'
  }));
  expect(listDigests([...files, ...made]).split(' ')).toHaveLength(files.length + made.length);
  const damaged = files.map((file) =>
    file.path === 'timeline/bridges.geojson'
      ? { ...file, text: file.text.replace('"mrc"', '"whites"') }
      : file
  );
  expect(listDigests([...damaged, ...made])).toBe('');
});
