import type { terminalEn } from './en-terminal.ts';

export const terminalRu: typeof terminalEn = {
  columns: ['Место', 'Кто держит', 'С какого времени', 'Достоверность', 'Проход'],
  or: 'или',
  before: (day) => `до ${day}`,
  changes: 'За час до этого',
  noChanges: 'Перемен не было.',
  mark: '? = между самым ранним и самым поздним моментом перемены; названы все возможные стороны.'
};
