import type { terminalEn } from './en-terminal.ts';

export const terminalDe: typeof terminalEn = {
  columns: ['Ort', 'Gehalten von', 'Seit', 'Sicherheit', 'Übergang'],
  or: 'oder',
  before: (day) => `vor dem ${day}`,
  changes: 'In der Stunde davor',
  noChanges: 'Nichts änderte sich.',
  mark: '? = zwischen dem frühesten und dem spätesten Zeitpunkt eines Wechsels; genannt ist jede Seite, die den Ort halten könnte.'
};
