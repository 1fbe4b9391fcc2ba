import type { Language } from '../i18n/index.ts';

/** Words of the terminal table that the interface has no use for. */
export const AT_WORDS = {
  en: {
    columns: ['Place', 'Held by', 'Since (Old Style)', 'Certainty', 'Crossing'],
    or: 'or',
    before: (day: string) => `before ${day}`,
    changes: 'In the hour before',
    noChanges: 'Nothing changed.',
    mark: '? = between the earliest and the latest moment of a change; every side that may hold is named.'
  },
  ru: {
    columns: ['Место', 'Кто держит', 'С какого времени (ст. ст.)', 'Достоверность', 'Проход'],
    or: 'или',
    before: (day: string) => `до ${day}`,
    changes: 'За час до этого',
    noChanges: 'Перемен не было.',
    mark: '? = между самым ранним и самым поздним моментом перемены; названы все возможные стороны.'
  }
} as const satisfies Record<Language, unknown>;
