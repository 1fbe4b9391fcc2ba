import { describe, expect, it } from 'vitest';
import type { Story, StoryStep } from '../model/stories/story.ts';
import { createMemory } from './memory.ts';
import { SelectionState } from './selection.svelte.ts';
import { StoryState } from './story.svelte.ts';

const step = (id: string): StoryStep => ({
  id,
  view: { longitude: 30.3, latitude: 59.9, zoom: 13 },
  time: 0,
  isFlashback: false,
  events: [],
  movements: [],
  text: { en: id, ru: id },
  citations: []
});
const story = (id: string): Story => ({
  id,
  title: { en: id, ru: id },
  summary: { en: '', ru: '' },
  minutes: 1,
  steps: [step('one'), step('two'), step('three')]
});
const [lantern, congress] = [story('red-lantern'), story('the-congress')] as const;

/** A storage that is there, and one the browser denies. */
function createStorage(): Pick<Storage, 'getItem' | 'setItem'> {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value)
  };
}
const denied = (): never => {
  throw new DOMException('denied', 'SecurityError');
};

function open(storage: () => Pick<Storage, 'getItem' | 'setItem'> = denied) {
  const selection = new SelectionState();
  const stories = new StoryState(
    [lantern, congress],
    selection,
    createMemory('petrograd-stories', storage)
  );
  return { selection, stories };
}

describe('a reader of stories', () => {
  it('goes on and back, and no further than the story', () => {
    const { selection, stories } = open();
    stories.open(lantern, 0);
    expect(selection.panelLink).toBe('story:red-lantern/1');
    stories.turn(-1);
    expect(stories.position?.step.id).toBe('one');
    stories.turn(1);
    stories.turn(1);
    stories.turn(1);
    expect(selection.panelLink).toBe('story:red-lantern/3');
    expect(stories.position?.step.id).toBe('three');
  });

  it('follows links to a step, to a story, and beyond its end', () => {
    const { selection, stories } = open();
    selection.followPanel('story:the-congress/2');
    expect(stories.position).toMatchObject({ story: congress, index: 1 });
    selection.followPanel('story:the-congress');
    expect(stories.position?.index).toBe(0);
    selection.followPanel('story:the-congress/99');
    expect(stories.position?.index).toBe(2);
    selection.followPanel('story:nobody-told-it/1');
    expect(stories.position).toBeUndefined();
  });

  it('finds again where each story was left, and how far it was read', () => {
    const storage = createStorage();
    const first = open(() => storage).stories;
    for (const index of [0, 1, 2, 1])
      first.remember({ story: lantern, index, step: lantern.steps[0] });
    first.remember({ story: congress, index: 0, step: congress.steps[0] });
    const later = open(() => storage).stories;
    expect(later.progressOf(lantern)).toEqual({ at: 1, furthest: 2 });
    expect(later.progressOf(congress)).toEqual({ at: 0, furthest: 0 });
  });

  it('reads on within the visit where the browser keeps nothing', () => {
    const { stories } = open();
    stories.remember({ story: lantern, index: 2, step: lantern.steps[0] });
    expect(stories.progressOf(lantern)).toEqual({ at: 2, furthest: 2 });
    expect(stories.progressOf(congress)).toBeUndefined();
  });

  it('is not troubled by what somebody else wrote there', () => {
    const storage = createStorage();
    storage.setItem('petrograd-stories', 'red-lantern:1/2 {"x":1} the-congress:x/y <b>:1/1');
    const { stories } = open(() => storage);
    expect(stories.progressOf(lantern)).toEqual({ at: 1, furthest: 2 });
    expect(stories.progressOf(congress)).toBeUndefined();
  });
});
