import { describe, expect, it } from 'vitest';
import type { Tour } from '../model/itineraries/tour.ts';
import type { Story } from '../model/stories/story.ts';
import { readRealAtlas } from './fixtures/real-atlas.ts';
import {
  findTalkPosition,
  firstSentence,
  formatElapsed,
  formatTalkPosition,
  storyToTalk,
  tourToTalk
} from './talk.ts';

const realAtlas = readRealAtlas();
const text = (en: string) => ({ en, ru: en });
const view = { longitude: 30.3, latitude: 59.9, zoom: 13 };
const step = (id: string) => ({
  id,
  view,
  time: 0,
  isFlashback: false,
  events: [],
  movements: [],
  text: text(id),
  citations: []
});
const story: Story = {
  id: 'red-lantern',
  title: text('The red lantern'),
  summary: text(''),
  minutes: 1,
  steps: [step('one'), step('two'), step('three')]
};
const stop = { time: 5, dwell: 1, talk: 2, tells: text('told'), sees: text('seen'), citations: [] };
const tour: Tour = {
  id: 'last-evening',
  title: text('The last evening'),
  summary: text(''),
  minutes: 60,
  isRoundTrip: false,
  stops: [
    { ...stop, place: 'winter-palace' },
    { ...stop, place: 'nowhere' },
    { ...stop, place: 'aurora-mooring', event: 'aurora-shot' }
  ]
};

describe('what a guide tells', () => {
  it('is a story step by step, which a wall finds by its panel', () => {
    const talk = storyToTalk(story);
    expect(talk.steps.map(({ panel }) => panel)).toEqual([
      'story:red-lantern/1',
      'story:red-lantern/2',
      'story:red-lantern/3'
    ]);
  });

  it('is a walk stop by stop, without what the atlas does not have', () => {
    const talk = tourToTalk(tour, realAtlas);
    expect(talk.steps.map(({ place, panel }) => panel ?? place)).toEqual([
      'winter-palace',
      'event:aurora-shot'
    ]);
    expect(talk.tour).toContain('winter-palace');
    const palace = realAtlas.places.get('winter-palace')?.position;
    expect([talk.steps[0]?.view.longitude, talk.steps[0]?.view.latitude]).toEqual(palace);
  });
});

describe('the address of a guide', () => {
  const talks = [storyToTalk(story), tourToTalk(tour, realAtlas)];

  it('leads back to the step it was written for', () => {
    const found = findTalkPosition(talks, 'story/red-lantern/2');
    expect(found?.step.text.en).toBe('two');
    expect(found && formatTalkPosition(found)).toBe('story/red-lantern/2');
    expect(findTalkPosition(talks, 'tour/last-evening')?.index).toBe(0);
  });

  it('leads to the last step beyond the end, and nowhere for what is no talk', () => {
    expect(findTalkPosition(talks, 'story/red-lantern/99')?.index).toBe(2);
    expect(findTalkPosition(talks, 'story/red-lantern/0')?.index).toBe(0);
    for (const nothing of [undefined, '', 'story', 'story/none', '<b>/x', 'story/red-lantern/x'])
      expect(findTalkPosition(talks, nothing)).toBeUndefined();
  });
});

it('time passes in minutes and seconds, and in hours once there are any', () => {
  expect(formatElapsed(0)).toBe('0:00');
  expect(formatElapsed(725_900)).toBe('12:05');
  expect(formatElapsed(4_325_000)).toBe('1:12:05');
});

it('what comes next is named by its first sentence', () => {
  expect(firstSentence('At 21:40 the gun fired one blank charge. The flash was seen.')).toBe(
    'At 21:40 the gun fired one blank charge.'
  );
  expect(firstSentence('One sentence without an end')).toBe('One sentence without an end');
});
