import type { terminalEn } from './en-terminal.ts';

export const terminalFr: typeof terminalEn = {
  columns: ['Lieu', 'Tenu par', 'Depuis', 'Certitude', 'Passage'],
  or: 'ou',
  before: (day) => `avant le ${day}`,
  changes: 'Dans l’heure précédente',
  noChanges: 'Rien n’a changé.',
  mark: '? = entre le moment au plus tôt et le moment au plus tard d’un changement\u202f; chaque camp qui a pu tenir le lieu est nommé.'
};
