import { id as ATLAS_ID } from '../../geo/atlas.json';
import { loadLegends, loadStories } from '../load-stories.ts';
import { FORGETFUL, createMemory } from '../state/memory.ts';
import { StoryState } from '../state/story.svelte.ts';
import type { Page } from './page.svelte.ts';
import { Telling } from './telling.svelte.ts';

/** Under which the browser keeps how far each story was read. */
const KEY = `${ATLAS_ID}-stories`;

const tellingOf = (page: Page): Telling => (page.telling ??= new Telling(page.states.selection));

/** Fetches the stories, unless all of them are there. */
export async function openStories(page: Page): Promise<void> {
  const telling = tellingOf(page);
  if (telling.stories && telling.storyFaults.length === 0) return;
  const { stories, faults } = await loadStories(page.atlas);
  const memory = page.isEmbedded ? FORGETFUL : createMemory(KEY, () => localStorage);
  telling.stories = new StoryState(stories, page.states.selection, memory);
  telling.storyFaults = faults;
}

/** Fetches the legends, unless they are there. */
export async function openLegends(page: Page): Promise<void> {
  const telling = tellingOf(page);
  if (telling.legends && telling.legendFaults.length === 0) return;
  const { legends, faults } = await loadLegends(page.atlas);
  telling.legends = legends;
  telling.legendFaults = faults;
}
