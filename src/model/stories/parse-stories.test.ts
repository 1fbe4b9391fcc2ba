import { describe, expect, it } from 'vitest';
import { isoToInstant } from '../../time/instant.ts';
import type { AtlasFile } from '../atlas-file.ts';
import type { Atlas } from '../atlas.ts';
import { parseAtlas } from '../parse-atlas.ts';
import { parseLegends } from './parse-legends.ts';
import { parseStories } from './parse-stories.ts';

const texts = import.meta.glob<string>('../fixtures/atlas/**/*.{json,geojson}', {
  query: '?raw',
  import: 'default',
  eager: true
});
const files = Object.entries(texts).map(([path, text]) => ({
  path: path.replace('../fixtures/atlas/', ''),
  content: { text }
}));
const STORY = 'stories/one-night.json';

const read = (path: string): string => {
  const file = files.find((candidate) => candidate.path === path);
  if (!file) throw new Error(`no fixture ${path}`);
  return file.content.text;
};
const story = read(STORY);

const without = (path: string): AtlasFile[] => files.filter((file) => file.path !== path);
const withFile = (path: string, text: string): AtlasFile[] => [
  ...without(path),
  { path, content: { text } }
];

function atlasOf(fileList: readonly AtlasFile[]): Atlas {
  const { atlas } = parseAtlas(fileList);
  if (!atlas) throw new Error('the little atlas cannot be read');
  return atlas;
}
const atlas = atlasOf(files);

describe('a story', () => {
  it('says where map and clock stand on each page', () => {
    const [read] = parseStories(files, atlas).stories;
    expect(read).toMatchObject({ id: 'one-night', minutes: 1 });
    expect(read?.steps[0]).toMatchObject({
      time: isoToInstant('1917-11-07T03:00'),
      end: isoToInstant('1917-11-07T03:30'),
      place: 'nikolaevsky-bridge',
      layers: new Set(['bridges', 'ships']),
      events: [],
      movements: ['aurora-sails'],
      isFlashback: false
    });
    expect(read?.steps[1]).not.toHaveProperty('end');
    expect(read?.steps[1]).not.toHaveProperty('layers');
  });

  it('is dropped whole for one fault, and the others are told', () => {
    const other = story.replace('"one-night"', '"other-night"');
    const broken = other.replace('"nikolaevsky-bridge"', '"no-bridge"');
    const path = 'stories/other-night.json';
    const { stories, faults } = parseStories(withFile(path, broken), atlas);
    expect(stories.map(({ id }) => id)).toEqual(['one-night']);
    expect(faults).toEqual([
      {
        file: path,
        feature: 'the-bridge',
        path: 'place',
        expected: 'expected the id of a place, found no-bridge'
      }
    ]);
  });

  it('comes before another that begins later, whatever the files are called', () => {
    const later = story
      .replace('"one-night"', '"a-later-night"')
      .replaceAll('1917-11-07T03', '1917-11-08T03');
    const { stories } = parseStories(withFile('stories/a-later-night.json', later), atlas);
    expect(stories.map(({ id }) => id)).toEqual(['one-night', 'a-later-night']);
  });

  it('may go back in time where it says so', () => {
    const back = story.replace('"time": "1917-11-07T03:45"', '"time": "1917-11-07T03:15"');
    expect(parseStories(withFile(STORY, back), atlas).stories).toEqual([]);
    const flashback = back.replace('"id": "the-ship"', '"id": "the-ship", "flashback": true');
    const { stories, faults } = parseStories(withFile(STORY, flashback), atlas);
    expect(faults).toEqual([]);
    expect(stories[0]?.steps[1]?.isFlashback).toBe(true);
  });

  it('misses what a broken layer would have held without a second fault', () => {
    const torn = withFile('timeline/ships.geojson', '{');
    const { stories, faults } = parseStories(torn, atlasOf(torn));
    expect(faults).toEqual([]);
    expect(stories[0]?.steps[1]).not.toHaveProperty('place');
    expect(stories[0]?.steps[0].place).toBe('nikolaevsky-bridge');
  });

  it('misses broken events, movements and sources in the same way', () => {
    const torn = files.map((file) =>
      /events|movements|sources/.test(file.path) ? { ...file, content: { text: '{' } } : file
    );
    const { stories, faults } = parseStories(torn, atlasOf(torn));
    expect(faults).toEqual([]);
    expect(stories[0]?.steps.map(({ events, movements }) => [events, movements])).toEqual([
      [[], []],
      [[], []]
    ]);
  });

  it('that could not be fetched is named', () => {
    const lost = [...without(STORY), { path: STORY, content: { failure: 'status 404' } }];
    expect(parseStories(lost, atlas)).toEqual({
      stories: [],
      faults: [
        {
          file: STORY,
          feature: '–',
          path: '–',
          expected: 'expected the file to be read: status 404'
        }
      ]
    });
  });
});

describe('legends', () => {
  it('stand beside the record, with what can be looked at', () => {
    const { legends, faults } = parseLegends(files, atlas);
    expect(faults).toEqual([]);
    expect(legends).toHaveLength(1);
    expect(legends[0]).toMatchObject({
      id: 'auroras-shells',
      place: 'aurora-mooring',
      time: isoToInstant('1917-11-07T03:45'),
      events: ['aurora-anchors'],
      citations: [{ source: 'reed' }]
    });
  });

  it('are all missed when one has a fault', () => {
    const broken = read('legends.json').replace('"reed"', '"rede"');
    const { legends, faults } = parseLegends(withFile('legends.json', broken), atlas);
    expect(legends).toEqual([]);
    expect(faults).toHaveLength(1);
  });
});
