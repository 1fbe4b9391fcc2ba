import { posix } from 'node:path';

/** Reads a text file of the built site by its path below `dist`; `undefined` if there is none. */
export type ReadBuilt = (path: string) => string | undefined;

const REFERENCE = /(?:src|href)="([^"]+\.(?:js|css))"/g;
/** Static imports and re-exports as Rolldown writes them; `import(…)` loads later and is left out. */
const STATIC_IMPORT = /(?:^|[;\s}])(?:import|export)(?:[^"'();]*?from)?\s*["'](\.[^"']+)["']/g;

const findAll = (pattern: RegExp, text: string): string[] =>
  [...text.matchAll(pattern)].flatMap(([, found]) => (found === undefined ? [] : [found]));

/**
 * Scripts and styles the browser must have before the page stands: everything `index.html` refers to,
 * and what those scripts import statically. Fonts, data and chunks loaded on demand are not among them.
 */
export function findFirstLoad(read: ReadBuilt): readonly string[] {
  const found = new Set<string>();
  const visit = (path: string): void => {
    const text = found.has(path) ? undefined : read(path);
    if (text === undefined) return;
    found.add(path);
    if (!path.endsWith('.js')) return;
    for (const address of findAll(STATIC_IMPORT, text))
      visit(posix.join(posix.dirname(path), address));
  };
  for (const address of findAll(REFERENCE, read('index.html') ?? ''))
    visit(posix.normalize(address));
  return [...found];
}

/** Those of `paths` (below `dist`) which the scripts of the first load name: they are fetched before the map stands. */
export function findNamed(
  read: ReadBuilt,
  scripts: readonly string[],
  paths: readonly string[]
): readonly string[] {
  const text = scripts.map((script) => read(script) ?? '').join('\n');
  return paths.filter((path) => text.includes(posix.basename(path)));
}
