import { expect, test } from 'vitest';
import type { Fault } from '../model/fault.ts';
import { checkTranslations } from './check-translations.ts';

const file = (path: string, value: unknown) => ({
  path,
  content: { text: typeof value === 'string' ? value : JSON.stringify(value) }
});
const layer = file('timeline/bridges.geojson', {
  features: [
    { name: { en: 'Palace Bridge', ru: 'Дворцовый мост' } },
    { claims: [{ how: { en: 'Raised', ru: 'Разведён' } }] }
  ]
});

function check(language: unknown, path = 'languages/de.json'): readonly string[] {
  const faults: Fault[] = [];
  checkTranslations([layer, file(path, language)], faults);
  return faults.map(({ file: name, path: member, expected }) =>
    [name, member, expected].join(' · ')
  );
}

const german = (texts: Record<string, string>) => ({
  language: 'de',
  name: 'Deutsch',
  short: 'DE',
  texts
});

test('a language that says every text has no fault', () => {
  expect(check(german({ 'Palace Bridge': 'Palastbrücke', Raised: 'Hochgezogen' }))).toEqual([]);
});

test.each([
  [
    'a gap',
    german({ 'Palace Bridge': 'Palastbrücke' }),
    'languages/de.json · texts · expected a translation of “Raised”'
  ],
  [
    'a text that is gone',
    german({ 'Palace Bridge': 'Palastbrücke', Raised: 'Hochgezogen', Lowered: 'Gesenkt' }),
    'languages/de.json · texts · expected no “Lowered”: the data no longer says it'
  ],
  [
    'an empty text',
    german({ 'Palace Bridge': '', Raised: 'Hochgezogen' }),
    /languages\/de\.json · texts\.Palace Bridge · expected a text/
  ],
  ['a broken file', '{"language":', /languages\/de\.json · – · expected JSON/]
])('%s is named', (_, language, fault) => {
  expect(check(language)).toEqual([
    typeof fault === 'string' ? fault : expect.stringMatching(fault)
  ]);
});

test('a file named by another language is named', () => {
  const texts = { 'Palace Bridge': 'Palastbrücke', Raised: 'Hochgezogen' };
  expect(check(german(texts), 'languages/fr.json')).toEqual([
    'languages/fr.json · language · expected the language the file is named by, found de'
  ]);
});

test('a language on offer without its file is named', () => {
  const atlas = file('atlas.json', {
    languages: {
      en: { name: 'English', short: 'EN' },
      de: { name: 'Deutsch', short: 'DE' },
      eo: { name: 'Esperanto', short: 'EO' }
    }
  });
  const faults: Fault[] = [];
  const texts = { 'Palace Bridge': 'Palastbrücke', Raised: 'Hochgezogen' };
  checkTranslations([atlas, layer, file('languages/de.json', german(texts))], faults);
  expect(faults).toMatchObject([
    {
      file: 'atlas.json',
      path: 'languages.eo',
      expected: 'expected its texts in languages/eo.json'
    }
  ]);
});
