import { expect, test } from 'vitest';
import { findFirstLoad, findNamed } from './first-load.ts';

const site: Record<string, string> = {
  'index.html': `<link rel="icon" href="./icon.svg"><link rel="stylesheet" href="./assets/app.css">
    <script type="module" crossorigin src="./assets/app.js"></script>`,
  'assets/app.css': 'body{}',
  'assets/app.js': `import{a as b}from"./shared.js";import"./side.js";const c=()=>import("./later.js");`,
  'assets/shared.js': `export{x}from'./deep.js';const text="import me from './prose.js' (2)";`,
  'assets/side.js': `import"./app.js";`,
  'assets/deep.js': '',
  'assets/later.js': ''
};

test('the first load is what the page refers to and imports, without what is loaded on demand', () => {
  expect([...findFirstLoad((path) => site[path])].toSorted()).toEqual([
    'assets/app.css',
    'assets/app.js',
    'assets/deep.js',
    'assets/shared.js',
    'assets/side.js'
  ]);
});

test('data belong to the first load where a script of it names them', () => {
  const read = (path: string): string | undefined =>
    ({
      'assets/app.js': 'const a="./bridges-Ab12.geojson"',
      'assets/later.js': '"./story-Cd34.json"'
    })[path];
  const data = ['assets/bridges-Ab12.geojson', 'assets/story-Cd34.json'];
  expect(findNamed(read, ['assets/app.js'], data)).toEqual(['assets/bridges-Ab12.geojson']);
});
