import { evidenceWordsIn } from '../i18n/evidence-words.ts';
import type { Language } from '../i18n/index.ts';
import { SOURCE_GROUPS } from '../model/atlas.ts';
import type { Atlas } from '../model/atlas.ts';

/** What to call a work (its author) or a group of works by its id; the id itself where there is neither. */
export function sourceNameIn({ sources }: Atlas, id: string, language: Language): string {
  const group = SOURCE_GROUPS.find((name) => name === id);
  if (group) return evidenceWordsIn(language).sources.groups[group];
  return sources.get(id)?.author ?? id;
}
