import type { storyEn } from './en-story.ts';
import { wordsByLanguage } from './words-by-language.ts';

/** Words of the stories and of the legends. The first load goes without them. */
export const storyWordsIn = wordsByLanguage<typeof storyEn>(
  import.meta.glob('./*-story.ts', { eager: true })
);
