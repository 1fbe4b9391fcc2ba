import { describe, expect, it } from 'vitest';
import { formatFault } from '../fault.ts';
import { parseAtlas } from '../parse-atlas.ts';
import { countWords } from './count-words.ts';
import { parseLegends } from './parse-legends.ts';
import { parseStories } from './parse-stories.ts';

const texts = import.meta.glob<string>(
  ['../../../geo/*.json', '../../../geo/stories/*.json', '../../../geo/timeline/*.geojson'],
  { query: '?raw', import: 'default', eager: true }
);
const files = Object.entries(texts).map(([path, text]) => ({
  path: path.replace('../../../geo/', ''),
  content: { text }
}));
const { atlas } = parseAtlas(files);
if (!atlas) throw new Error('geo/atlas.json cannot be read');
const { stories, faults } = parseStories(files, atlas);
const { legends, faults: legendFaults } = parseLegends(files, atlas);
const events = new Map(atlas.events.map((event) => [event.id, event]));
const movements = new Map(atlas.movements.map((movement) => [movement.id, movement]));
const steps = stories.flatMap((story) =>
  story.steps.map((step) => ({ ...step, name: `${story.id} · ${step.id}` }))
);

/** Times of the clock that a text names, in the order of the clock. */
const clockTimes = (text: string): readonly string[] =>
  (text.match(/\b\d{1,2}:\d{2}\b/g) ?? []).toSorted();

describe('the chapters of the map', () => {
  it('have no fault', () => {
    expect([...faults, ...legendFaults].map(formatFault)).toEqual([]);
  });

  it('are nine, in the order in which they begin', () => {
    expect(stories.map(({ id }) => id)).toEqual([
      'night-of-the-bridges',
      'nerves-of-the-city',
      'lenin-crosses-the-city',
      'empty-palace',
      'red-lantern-and-aurora',
      'the-congress',
      'ministers-walk',
      'cadets-last-day',
      'gatchina-to-pulkovo'
    ]);
  });

  it.each(stories)('$id has five to nine steps', (story) => {
    expect(story.steps.length).toBeGreaterThanOrEqual(5);
    expect(story.steps.length).toBeLessThanOrEqual(9);
  });

  it.each(stories)('$id can be read aloud in the minutes it promises', (story) => {
    const words = story.steps.reduce((sum, { text }) => sum + countWords(text.en), 0);
    // 100 to 160 words a minute is the pace of a guide.
    expect(words / story.minutes).toBeGreaterThan(90);
    expect(words / story.minutes).toBeLessThan(160);
  });

  it.each(steps)('$name names no event that cannot have begun', ({ time, end, events: ids }) => {
    for (const id of ids)
      expect(events.get(id)?.beginning.earliest, id).toBeLessThanOrEqual(end ?? time);
  });

  it.each(steps)('$name shows only movements that are under way', (step) => {
    for (const id of step.movements) {
      expect(movements.get(id)?.start, id).toBeLessThanOrEqual(step.end ?? step.time);
      expect(movements.get(id)?.end, id).toBeGreaterThanOrEqual(step.time);
    }
  });

  it.each(steps)('$name names the same minutes in both languages', ({ text }) => {
    expect(clockTimes(text.ru ?? '')).toEqual(clockTimes(text.en));
  });
});

describe('the legends of the map', () => {
  it('are at least eight, each with a place, an hour and its events', () => {
    expect(legends.length).toBeGreaterThanOrEqual(8);
    for (const { id, place, time, events: ids } of legends) {
      expect(place, id).toBeDefined();
      expect(time, id).toBeDefined();
      expect(ids.length, id).toBeGreaterThan(0);
    }
  });

  it.each(legends)('$id names the same minutes in both languages', ({ record }) => {
    expect(clockTimes(record.ru ?? '')).toEqual(clockTimes(record.en));
  });
});
