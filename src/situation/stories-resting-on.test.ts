import { describe, expect, it } from 'vitest';
import type { Citation } from '../model/atlas.ts';
import type { Story, StoryStep } from '../model/stories/story.ts';
import { storiesRestingOn } from './stories-resting-on.ts';

const cite = (source: string): Citation => ({ source });

const stepOn = (...sources: string[]): StoryStep => ({
  id: sources.join(),
  view: { longitude: 30.3, latitude: 59.9, zoom: 15 },
  time: 0,
  isFlashback: false,
  events: [],
  movements: [],
  text: { en: '', ru: '' },
  citations: sources.map(cite)
});

const storyOf = (id: string, ...steps: Story['steps']): Story => ({
  id,
  title: { en: id, ru: id },
  summary: { en: '', ru: '' },
  minutes: 1,
  steps
});

describe('the stories that rest on a work', () => {
  const stories = [
    storyOf('one', stepOn('reed'), stepOn('figes'), stepOn('figes', 'reed')),
    storyOf('other', stepOn('figes'))
  ];
  const on = (...keys: string[]) =>
    storiesRestingOn(stories, new Set(keys)).map(({ story, steps }) => [story.id, ...steps]);

  it('are those with a step that cites it, each with these steps as readers count them', () => {
    expect(on('reed')).toEqual([['one', 1, 3]]);
    expect(on('figes')).toEqual([
      ['one', 2, 3],
      ['other', 1]
    ]);
    expect(on('trotsky')).toEqual([]);
  });
});
