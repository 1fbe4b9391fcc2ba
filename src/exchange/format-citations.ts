import type { Atlas, Citation } from '../model/atlas.ts';
import { textIn } from '../i18n/language.ts';
import type { Language } from '../i18n/language.ts';

/**
 * Citations in words, `Reed, 1919, ch. IV; Rabinowitch, 1976, p. 284`. The editors' own knowledge is no
 * source and left out.
 */
export const formatCitations = (
  citations: readonly Citation[],
  sources: Atlas['sources'],
  language: Language
): string =>
  citations
    .flatMap(({ source, locator }) => {
      const work = sources.get(source);
      if (!work || work.editors) return [];
      const where = locator ? textIn(locator, language) : '';
      const joint = where === '' || where.startsWith('(') ? ' ' : ', ';
      return `${work.author}, ${work.year}${joint}${where}`.trim();
    })
    .join('; ');
