import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

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

/** Tells the program by `virtual:atlas-parts` what it need not offer, because the data have none of it. */
export function atlasParts(folder: string): Plugin {
  return {
    name: 'atlas-parts',
    resolveId: (id) => (id === PARTS ? `\0${PARTS}` : undefined),
    load: (id) =>
      id === `\0${PARTS}`
        ? Object.entries(findParts(folder))
            .map(([part, isThere]) => `export const ${part} = ${String(isThere)};`)
            .join('\n')
        : undefined
  };
}
