import { layersEn } from './en-layers.ts';
import type { Language } from './language.ts';
import { layersRu } from './ru-layers.ts';

const words: Readonly<Record<Language, typeof layersEn>> = { en: layersEn, ru: layersRu };

/** Words about layers of the visitor's own. They are not at the door: the first load goes without them. */
export const layerWordsIn = (language: Language): typeof layersEn => words[language];
