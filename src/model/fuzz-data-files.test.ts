import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import type { Fault } from './fault.ts';
import { BASE_PARTS } from './base/base-map.ts';
import { parseBase } from './base/parse-base.ts';
import { formatCorrections, parseCorrections } from './corrections/parse-corrections.ts';
import { applyCorrections } from './corrections/apply-corrections.ts';
import { readTimeline } from './corrections/timeline-files.ts';
import {
  anotherValue,
  createFuzzTally,
  damage,
  fuzzRuns,
  jsonChange,
  replaceAt,
  way
} from './fixtures/damage.ts';
import { parseItineraries } from './itineraries/parse-itineraries.ts';
import { parseTranslation } from './languages/parse-translation.ts';
import { parseAtlas } from './parse-atlas.ts';
import type { AtlasFile } from './parse-atlas.ts';
import { parseSights } from './sights/parse-sights.ts';
import { parseLegends } from './stories/parse-legends.ts';
import { parseStories } from './stories/parse-stories.ts';

type JsonObject = Readonly<Record<string, unknown>>;

const GEO = new URL('../../geo/', import.meta.url);
const readText = (path: string): string => readFileSync(new URL(path, GEO), 'utf8');
const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const toFile = (path: string, text: string): AtlasFile => ({ path, content: { text } });
const listFiles = (folder: string): string[] =>
  readdirSync(new URL(folder, GEO)).map((name) => `${folder}/${name}`);

/** A file whose long lists are cut, so that a case is read quickly; the shape stays that of the real one. */
function shorten(path: string, length = 3): string {
  const value: unknown = JSON.parse(readText(path));
  if (!isObject(value)) throw new Error(`${path} is no object`);
  const cut = (member: unknown): unknown =>
    Array.isArray(member)
      ? member.slice(0, length)
      : isObject(member)
        ? Object.fromEntries(Object.entries(member).slice(0, 20))
        : member;
  return JSON.stringify(
    Object.fromEntries(Object.entries(value).map(([name, member]) => [name, cut(member)]))
  );
}

/** What became of a damaged file: whether all that stands in it was read, and what was wrong with it. */
interface Answer {
  readonly isWhole: boolean;
  readonly faults: readonly Fault[];
}

/** How many items a text holds under a name, in a list or by keys; `NaN` where there are none. */
function countIn(text: string, member: string): number {
  try {
    const value: unknown = JSON.parse(text);
    const items = isObject(value) ? value[member] : undefined;
    return typeof items === 'object' && items !== null ? Object.keys(items).length : NaN;
  } catch {
    return NaN;
  }
}

const SOURCES = toFile('sources.json', readText('sources.json'));
const ATLAS_FILES = [
  toFile('atlas.json', readText('atlas.json')),
  SOURCES,
  ...listFiles('timeline').map((path) => toFile(path, readText(path)))
];
const { atlas: ATLAS } = parseAtlas(ATLAS_FILES);
if (!ATLAS) throw new Error('geo/ cannot be read');

/** The frame of the atlas with one layer alone. */
const frameOf = (layer: string): AtlasFile => {
  const frame = JSON.parse(readText('atlas.json')) as JsonObject;
  return toFile(
    'atlas.json',
    JSON.stringify({ ...frame, layers: [{ id: layer, name: { en: 'a', ru: 'а' } }] })
  );
};
const EMPTY = JSON.stringify({ type: 'FeatureCollection', features: [] });
const around = (layer: string): AtlasFile[] => [
  frameOf(layer),
  SOURCES,
  ...['events', 'movements'].map((name) => toFile(`timeline/${name}.geojson`, EMPTY))
];

function readLayer(path: string, text: string): Answer {
  const layer = path.replace('timeline/', '').replace('.geojson', '');
  const isOther = layer === 'events' || layer === 'movements';
  const frame = around(isOther ? 'none' : layer).filter((file) => file.path !== path);
  const files = isOther ? [...frame, toFile('timeline/none.geojson', EMPTY)] : frame;
  const { atlas, faults } = parseAtlas([...files, toFile(path, text)]);
  const items = isOther ? atlas?.[layer] : [...(atlas?.places.values() ?? [])];
  for (const place of atlas?.places.values() ?? []) {
    expect(place.position.every(Number.isFinite)).toBe(true);
    for (const { start, end } of place.control) expect(start < end).toBe(true);
  }
  return { isWhole: items?.length === countIn(text, 'features'), faults };
}

/** Each file by its path: a text that is in order, and what reads it. */
const CASES: readonly (readonly [string, string, (text: string) => Answer])[] = [
  ...listFiles('timeline').map(
    (path) => [path, shorten(path), (text: string) => readLayer(path, text)] as const
  ),
  [
    'atlas.json',
    readText('atlas.json'),
    (text) => {
      const { atlas, faults } = parseAtlas([toFile('atlas.json', text), SOURCES]);
      return { isWhole: atlas?.layers.length === countIn(text, 'layers'), faults };
    }
  ],
  [
    'sources.json',
    shorten('sources.json'),
    (text) => {
      const { atlas, faults } = parseAtlas([
        ...around('none').filter(({ path }) => path !== 'sources.json'),
        toFile('timeline/none.geojson', EMPTY),
        toFile('sources.json', text)
      ]);
      return { isWhole: atlas?.sources.size === countIn(text, 'sources'), faults };
    }
  ],
  ...listFiles('stories').map(
    (path) =>
      [
        path,
        shorten(path),
        (text: string) => {
          const { stories, faults } = parseStories([toFile(path, text)], ATLAS);
          return { isWhole: stories[0]?.steps.length === countIn(text, 'steps'), faults };
        }
      ] as const
  ),
  ...listFiles('itineraries').map(
    (path) =>
      [
        path,
        shorten(path),
        (text: string) => {
          const { tours, faults } = parseItineraries([toFile(path, text)], ATLAS);
          return { isWhole: tours[0]?.stops.length === countIn(text, 'stops'), faults };
        }
      ] as const
  ),
  [
    'legends.json',
    shorten('legends.json'),
    (text) => {
      const { legends, faults } = parseLegends([toFile('legends.json', text)], ATLAS);
      return { isWhole: legends.length === countIn(text, 'legends'), faults };
    }
  ],
  [
    'sights.json',
    shorten('sights.json'),
    (text) => {
      const { sights, faults } = parseSights([toFile('sights.json', text)], ATLAS);
      return { isWhole: sights.length === countIn(text, 'sights'), faults };
    }
  ],
  ...listFiles('languages').map(
    (path) =>
      [
        path,
        shorten(path),
        (text: string) => {
          const { translation, faults } = parseTranslation(toFile(path, text));
          return { isWhole: translation !== undefined, faults };
        }
      ] as const
  ),
  ...(['water', 'islands', 'parks', 'rail', 'footprints'] as const).map(
    (part) =>
      [
        `base/${part}.geojson`,
        shorten(`base/${part}.geojson`),
        (text: string) => {
          const { base, faults } = parseBase(
            new Map(BASE_PARTS.map((name) => [name, { text: name === part ? text : EMPTY }]))
          );
          return { isWhole: base[part]?.features.length === countIn(text, 'features'), faults };
        }
      ] as const
  )
];

const TIMELINE = readTimeline(ATLAS_FILES);
const CORRECTIONS = formatCorrections([
  {
    file: 'timeline/bridges.geojson',
    feature: 'nikolaevsky-bridge',
    path: '/properties/control/1/side',
    from: 'government',
    to: 'neutral'
  },
  {
    file: 'timeline/stations.geojson',
    feature: 'nikolaevsky-station',
    path: '/properties/position',
    to: [30.36, 59.93]
  }
]);

/** Reads corrections and makes those that could be read: each is made, or there is a fault for it. */
function readCorrections(text: string): Answer {
  const { corrections, faults } = parseCorrections(toFile('mine.json', text));
  const { files, faults: unfit } = applyCorrections(TIMELINE, corrections);
  expect([...files.keys()]).toEqual([...TIMELINE.keys()]);
  expect(unfit.length).toBeLessThanOrEqual(corrections.length);
  for (const fault of unfit) expectSentence(fault);
  return { isWhole: corrections.length === countIn(text, 'corrections'), faults };
}

function expectSentence({ file, feature, path, expected }: Fault): void {
  for (const part of [file, feature, path]) expect(part).not.toBe('');
  expect(expected).toMatch(/^expected \S/);
}

const tally = createFuzzTally('data files');
afterAll(() => tally.tell());

/** Neither throws nor stays silent: all that a file holds, or a sentence for what is wrong. */
function expectAnswer(text: string, read: (text: string) => Answer): void {
  const end = tally.begin(text);
  const { isWhole, faults } = read(text);
  end();
  expect(isWhole || faults.length > 0).toBe(true);
  faults.forEach(expectSentence);
}

const ALL = [...CASES, ['corrections.json', CORRECTIONS, readCorrections] as const];
const decoder = new TextDecoder();

describe('whatever a data file holds, there is an answer', { timeout: 3_600_000 }, () => {
  it.each(ALL)('%s is read whole before it is damaged', (_, text, read) => {
    expect(read(text).isWhole).toBe(true);
  });

  it('to real files with bytes changed', () => {
    const files = ALL.map(([, text, read]) => [new TextEncoder().encode(text), read] as const);
    fc.assert(
      fc.property(
        fc.constantFrom(...files),
        fc.array(jsonChange, { minLength: 1, maxLength: 3 }),
        ([bytes, read], changes) =>
          expectAnswer(decoder.decode(changes.reduce<Uint8Array>(damage, bytes)), read)
      ),
      fuzzRuns(0.2)
    );
  });

  it('to real files in which values are others, or gone', () => {
    const files = ALL.map(([, text, read]) => [JSON.parse(text) as unknown, read] as const);
    fc.assert(
      fc.property(
        fc.constantFrom(...files),
        fc.array(fc.tuple(way, anotherValue), { minLength: 1, maxLength: 3 }),
        ([value, read], changes) => {
          const changed = changes.reduce((all, [path, by]) => replaceAt(all, path, by), value);
          expectAnswer(JSON.stringify(changed ?? null), read);
        }
      ),
      fuzzRuns(0.25)
    );
  });

  it('to any JSON, and to any text', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ALL.map(([, , read]) => read)),
        fc.oneof(fc.json(), fc.string({ unit: 'binary' })),
        (read, text) => expectAnswer(text, read)
      ),
      fuzzRuns(0.05)
    );
  });

  it.each([
    ['[', ']'],
    ['{"a":', '}']
  ])('to a hundred thousand times %j', (open, close) => {
    const deep = `${open.repeat(100_000)}1${close.repeat(100_000)}`;
    /** One of the files that are read alike. */
    const kinds = new Map(ALL.map(([path, , read]) => [path.split('/')[0], read]));
    for (const read of kinds.values()) {
      expectAnswer(deep, read);
      expectAnswer(`{"type":"FeatureCollection","features":${deep}}`, read);
    }
  });
});
