import type { layersEn } from './en-layers.ts';
import { wordsByLanguage } from './words-by-language.ts';

/** Words about layers of the visitor's own. They are not at the door: the first load goes without them. */
export const layerWordsIn = wordsByLanguage<typeof layersEn>(
  import.meta.glob('./*-layers.ts', { eager: true })
);
