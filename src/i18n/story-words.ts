import { storyEn } from './en-story.ts';
import type { Language } from './language.ts';
import { storyRu } from './ru-story.ts';

const WORDS: Readonly<Record<Language, typeof storyEn>> = { en: storyEn, ru: storyRu };

/** Words of the stories and of the legends. The first load goes without them. */
export const storyWordsIn = (language: Language): typeof storyEn => WORDS[language];
