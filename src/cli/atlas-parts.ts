import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { readFrame } from './site-frame.ts';

const PARTS = 'virtual:atlas-parts';

/** Whether a folder holds a file of data. */
const holdsFiles = (folder: string): boolean =>
  existsSync(folder) && readdirSync(folder).some((file) => /\.(?:json|csv)$/.test(file));

/** Whether the list `member` of a file has anything in it; a file that is not there has not. */
function holdsAny(path: string, member: string): boolean {
  if (!existsSync(path)) return false;
  const list = (JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>)[member];
  return Array.isArray(list) && list.length > 0;
}

/** What of the data that not every city has is in a folder laid out as `geo/`. */
export const findParts = (folder: string): Readonly<Record<string, boolean>> => ({
  stories: holdsFiles(join(folder, 'stories')),
  legends: holdsAny(join(folder, 'legends.json'), 'legends'),
  sounds: holdsAny(join(folder, 'sights.json'), 'sounds'),
  streets: holdsFiles(join(folder, 'base/streets'))
});

/** The languages on offer and what the map is called in each. */
export function findTitles(folder: string): Readonly<Record<string, string>> {
  const { languages, title } = readFrame(folder);
  return Object.fromEntries(
    Object.keys(languages).map((language) => {
      const path = join(folder, 'languages', `${language}.json`);
      const { texts = {} } = existsSync(path)
        ? (JSON.parse(readFileSync(path, 'utf8')) as { texts?: Record<string, string> })
        : {};
      return [language, title[language] ?? texts[title.en] ?? title.en];
    })
  );
}

/** Tells the program by `virtual:atlas-parts` what it need not offer, because the data have none of it. */
export function atlasParts(folder: string): Plugin {
  return {
    name: 'atlas-parts',
    resolveId: (id) => (id === PARTS ? `\0${PARTS}` : undefined),
    load: (id) =>
      id === `\0${PARTS}`
        ? Object.entries({ ...findParts(folder), titles: findTitles(folder) })
            .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
            .join('\n')
        : undefined
  };
}
