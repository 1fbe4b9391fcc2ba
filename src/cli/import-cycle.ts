import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';

/** What each module imports, by path. */
export type ImportGraph = ReadonlyMap<string, readonly string[]>;

const IS_MODULE = /\.(?:ts|js|svelte)$/;

/** Relative addresses a module imports, types included; of a component, those of its scripts. */
export function findImports(path: string, text: string): readonly string[] {
  const scripts = path.endsWith('.svelte')
    ? [...text.matchAll(/<script[^>]*>(.*?)<\/script>/gs)]
        .map(([, script]) => script ?? '')
        .join('\n')
    : text;
  return ts
    .preProcessFile(scripts)
    .importedFiles.map(({ fileName }) => fileName)
    .filter((address) => address.startsWith('.'));
}

/** The imports among the modules below a folder of the file system. */
export function readImportGraph(folder: string): ImportGraph {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    IS_MODULE.test(path)
  );
  return new Map(
    paths.map((path) => {
      const file = join(folder, path);
      const addresses = findImports(path, readFileSync(file, 'utf8'));
      return [path, addresses.map((address) => relative(folder, join(dirname(file), address)))];
    })
  );
}

/** Modules that import each other in a ring, from one back to itself; `undefined` if there is none. */
export function findCycle(graph: ImportGraph): readonly string[] | undefined {
  const finished = new Set<string>();
  const visit = (path: string, trail: readonly string[]): readonly string[] | undefined => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
    if (finished.has(path)) return undefined;
    for (const next of graph.get(path) ?? []) {
      const cycle = visit(next, [...trail, path]);
      if (cycle) return cycle;
    }
    finished.add(path);
    return undefined;
  };
  for (const path of graph.keys()) {
    const cycle = visit(path, []);
    if (cycle) return cycle;
  }
  return undefined;
}
