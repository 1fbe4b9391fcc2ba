import { formatCount } from './plural.ts';
import type { wallEn } from './en-wall.ts';

const count = (n: number, one: string, other: string): string =>
  formatCount('de', n, { one, other });

export const wallDe: typeof wallEn = {
  region: 'Was gerade erzählt wird',
  key: 'Wer wie viele Orte hält',
  touch: 'Zum Beginnen den Bildschirm davor berühren',
  waiting:
    'Diese Wand wartet auf eine Karte, die auf demselben Gerät offen ist, und schließt sich ihr von selbst an.',
  foreign:
    'Die Karte auf diesem Gerät hat eine andere Version als diese Wand: beide neu öffnen, dann finden sie einander.',
  unknown: (name) =>
    `Einen Bildschirm „${name}“ gibt es nicht: ?screen=wall für eine Wand, ?screen=guide für eine Führung.`,
  belief: 'Man erzählt',
  record: 'Der Befund',
  more: (n) => `und ${count(n, 'weiterer', 'weitere')}`,
  step: (step, all) => `Schritt ${String(step)} von ${String(all)}`,
  guide: {
    title: 'Führung',
    choose: 'Was wollen Sie erzählen?',
    stories: 'Geschichten',
    tours: 'Rundgänge',
    stops: (n) => count(n, 'Halt', 'Halte'),
    steps: (n) => count(n, 'Schritt', 'Schritte'),
    next: 'Weiter',
    previous: 'Zurück',
    all: 'Alle Geschichten und Rundgänge',
    notes: 'Notizen',
    comes: 'Als Nächstes',
    last: 'Dies ist der letzte Teil.',
    elapsed: 'Seit Beginn',
    clock: 'Auf der Karte',
    anew: 'Auf null setzen',
    sources: 'Quellen',
    events: 'Hier erzählt',
    seenToday: 'Dort heute zu sehen',
    why: 'Warum es wichtig ist',
    keys: 'Weiter: Bild ab, →, Leertaste. Zurück: Bild auf, ←.',
    unread:
      'Die Geschichten ließen sich nicht laden. Bitte die Verbindung prüfen und die Seite neu öffnen.'
  }
};
