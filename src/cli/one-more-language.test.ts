import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ROOT } from './install.js';

/*
 * Esperanto, of which no line of the program knows, is put beside a copy of the program as files alone: some words,
 * some texts, and its name in the list of the languages on offer.
 */

const root = mkdtempSync(join(tmpdir(), 'one-more-language-'));
const write = (path: string, text: string): void => writeFileSync(join(root, path), text);

/** What a visitor who asks for Esperanto is told. */
const PROBE = `
  import { LANGUAGES, findLanguage, formatLabelledDay, loadAllLanguages, textIn } from './i18n/index.ts';
  import { tourWordsIn } from './i18n/tour-words.ts';
  import { TYPED_WORDS } from './i18n/typed-words.ts';
  import { parseInstant } from './time/parse-instant.ts';
  await loadAllLanguages();
  const language = findLanguage(['eo-XX']);
  const read = parseInstant('je 25 Oct m. k. 03:30', TYPED_WORDS);
  export const told = {
    isOffered: LANGUAGES.includes('eo'),
    language,
    day: formatLabelledDay(read.t, language, 'old'),
    named: textIn({ en: 'Bridges', ru: 'Мосты' }, language),
    unnamed: textIn({ en: 'A text without a translation', ru: '…' }, language),
    newTour: tourWordsIn(language).newTour
  };
`;

beforeAll(() => {
  for (const folder of ['src/i18n', 'src/time', 'geo/languages', 'geo/atlas.json'])
    cpSync(join(ROOT, folder), join(root, folder), {
      recursive: true,
      filter: (path) => !path.endsWith('.test.ts')
    });
  const atlas = readFileSync(join(ROOT, 'geo/atlas.json'), 'utf8');
  write(
    'geo/atlas.json',
    atlas.replace('"languages": {', '"languages": {"eo": {"name": "Esperanto", "short": "EO"},')
  );
  write(
    'geo/languages/eo.json',
    JSON.stringify({
      language: 'eo',
      name: 'Esperanto',
      short: 'EO',
      texts: { Bridges: 'Pontoj' }
    })
  );
  write(
    'src/i18n/eo-messages.ts',
    `import type { Messages } from './messages.ts';
     import { en } from './en-messages.ts';
     const months = ['januaro', 'februaro', 'marto', 'aprilo', 'majo', 'junio',
       'julio', 'aŭgusto', 'septembro', 'oktobro', 'novembro', 'decembro'];
     const styles = { old: 'm. k.', new: 'n. k.' };
     export const eo: Messages = { ...en, calendar: { ...en.calendar, months, styles } };`
  );
  write(
    'src/i18n/eo-tour.ts',
    `import { tourEn } from './en-tour.ts';
     export const tourEo: typeof tourEn = { ...tourEn, newTour: 'Nova promeno' };`
  );
  write(
    'src/i18n/eo-typed.ts',
    `import type { MomentWords } from '../time/time-token.ts';
     export const typed: MomentWords = { months: [], old: ['m. k.'], new: ['n. k.'], skip: ['je'] };`
  );
});

afterAll(() => rmSync(root, { recursive: true }));

test('a language is offered, spoken and read once its files are there', async () => {
  write('src/probe.ts', PROBE);
  const { module } = await runnerImport<{ told: unknown }>(join(root, 'src/probe.ts'), {
    configFile: false,
    root,
    logLevel: 'error'
  });
  expect(module.told).toEqual({
    isOffered: true,
    language: 'eo',
    day: '25 oktobro m. k.',
    named: 'Pontoj',
    unnamed: 'A text without a translation',
    newTour: 'Nova promeno'
  });
});
