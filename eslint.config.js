import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import typescript from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/**
 * What each room of `src/` may import: `rooms` whole, `types` only as types, and `packages`, which may
 * be prefixes. Everything else is an error, the composition root (`app/`, `App.svelte`,
 * `load-atlas.ts`, `main.ts`) included. Within its own room a module imports what it likes.
 * @type {Record<string, { rooms: string[], types?: string[], packages: string[] }>}
 */
export const ROOMS = {
  time: { rooms: [], packages: [] },
  model: { rooms: ['time'], packages: ['valibot', '@turf/', 'papaparse'] },
  situation: { rooms: ['time', 'model'], packages: ['@turf/', 'suncalc'] },
  routing: {
    rooms: ['time', 'model', 'situation'],
    packages: ['@turf/', 'flatbush', 'flatqueue']
  },
  i18n: { rooms: ['time'], packages: [] },
  exchange: {
    rooms: ['time', 'model', 'i18n'],
    packages: ['valibot', 'papaparse', 'saxes', 'uqr', 'edtf']
  },
  state: {
    rooms: ['time', 'model', 'situation', 'routing', 'i18n', 'exchange'],
    packages: ['svelte', 'fuse.js', 'idb-keyval']
  },
  map: {
    rooms: [],
    types: ['model', 'situation', 'routing'],
    packages: [
      'svelte',
      'leaflet',
      'pmtiles',
      'protomaps-leaflet',
      '@protomaps/basemaps',
      'terra-draw'
    ]
  },
  panels: {
    rooms: ['state', 'i18n', 'exchange'],
    types: ['time', 'model', 'situation', 'routing'],
    packages: ['svelte', 'fuse.js']
  },
  worker: { rooms: [], packages: ['virtual:', 'workbox-precaching'] },
  cli: {
    rooms: ['time', 'model', 'situation', 'routing', 'i18n', 'exchange'],
    packages: [
      'node:',
      'vite',
      'valibot',
      '@valibot/',
      '@turf/',
      'ajv',
      'fflate',
      'jsonc-parser',
      'papaparse',
      'typescript',
      'geojson-path-finder'
    ]
  }
};

const COMPOSITION_ROOT = ['app', 'App\\.svelte', 'load-atlas\\.ts', 'main\\.ts'];

/** @param {readonly string[]} alternatives parts of a regular expression */
const upTo = (alternatives) => `^(?:\\.\\./)+(?:${alternatives.join('|')})(?:/|$)`;

/** @param {string} text */
const escape = (text) => text.replaceAll('.', '\\.');

/**
 * The rule that keeps a room from importing upwards or sideways.
 * @param {string} room
 * @returns {import('eslint').Linter.Config[]}
 */
function keepRoom(room) {
  const { rooms = [], types = [], packages = [] } = ROOMS[room] ?? {};
  const closed = Object.keys(ROOMS).filter((name) => ![room, ...rooms, ...types].includes(name));
  // The languages on offer are a type: the list of them is part of the program.
  const forbidden = upTo([...closed, ...COMPOSITION_ROOT, 'geo(?!/atlas\\.json$)']);
  const open = ['geojson', ...packages].map(escape).join('|');
  const doors = [
    { regex: forbidden, message: `The room ${room}/ may not import this: rooms import downward.` },
    ...(types.length > 0
      ? [
          {
            regex: upTo(types),
            allowTypeImports: true,
            message: `The room ${room}/ may import only types from there.`
          }
        ]
      : [])
  ];
  const outside = {
    // A package ends with its name or goes on below it; a prefix such as `@turf/` goes on at once.
    regex: `^(?!\\.)(?!(?:${open})(?:/|$|(?<=[/:])))`,
    message: `The room ${room}/ may not use this package.`
  };
  const rule = '@typescript-eslint/no-restricted-imports';
  return [
    {
      name: `rooms/${room}`,
      files: [`src/${room}/**/*.{js,ts,svelte}`],
      rules: {
        [rule]: ['error', { patterns: [...doors, outside] }],
        'no-restricted-syntax': [
          'error',
          {
            selector: `ImportExpression[source.value=/${forbidden.replaceAll('/', '\\/')}/]`,
            message: `The room ${room}/ may not import this: rooms import downward.`
          }
        ]
      }
    },
    {
      name: `rooms/${room}/tests`,
      files: [`src/${room}/**/*.test.ts`, `src/${room}/**/fixtures/**`],
      rules: { [rule]: ['error', { patterns: doors }] }
    }
  ];
}

export default defineConfig(
  globalIgnores([
    'dist/',
    'dist-package/',
    'dist-export/',
    'test-results/',
    'playwright-report/',
    'coverage/'
  ]),
  js.configs.recommended,
  typescript.configs.strictTypeChecked,
  typescript.configs.stylisticTypeChecked,
  svelte.configs.recommended,
  {
    name: 'every file',
    languageOptions: {
      globals: { ...globals.browser, ...globals.node },
      parserOptions: {
        projectService: true,
        tsconfigRootDir: import.meta.dirname,
        extraFileExtensions: ['.svelte']
      }
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'max-lines': ['error', 400],
      'no-console': 'error',
      eqeqeq: 'error',
      'svelte/no-at-html-tags': 'error',
      'svelte/no-at-debug-tags': 'error',
      'svelte/no-inspect': 'error',
      // It is about SvelteKit's router, which is not here.
      'svelte/no-navigation-without-resolve': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      // A callback may end with a call that gives nothing: `(fault) => report(fault)`.
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true }
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        {
          argsIgnorePattern: '^_',
          varsIgnorePattern: '^_',
          caughtErrorsIgnorePattern: '^_',
          ignoreRestSiblings: true
        }
      ]
    }
  },
  {
    name: 'svelte with types',
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: typescript.parser, svelteConfig } }
  },
  {
    name: 'commands, benches and long runs speak on the console',
    files: ['src/cli/**', 'e2e/bench/**', 'e2e/soak/**', 'e2e/find-browser.js'],
    rules: { 'no-console': 'off' }
  },
  {
    name: 'tests drive pages in fixtures of their own',
    files: ['e2e/**/*.ts'],
    // Playwright asks for `{}` where a fixture needs no other one.
    rules: { 'no-empty-pattern': 'off' }
  },
  Object.keys(ROOMS).flatMap(keepRoom)
);
