import type { storyEn } from './en-story.ts';
import { formatCount } from './plural.ts';

export const storyDe: typeof storyEn = {
  heading: 'Geschichten',
  intro:
    'Jede führt Schritt für Schritt über die Karte: Sie stellt Uhr, Ausschnitt und Ebenen ein.',
  size: (steps, minutes) =>
    `${formatCount('de', steps, { one: 'Schritt', other: 'Schritte' })}, etwa ${String(minutes)} min`,
  unread: 'Nicht begonnen',
  read: (steps, all) => `${String(steps)} von ${String(all)} gelesen`,
  readAll: 'Zu Ende gelesen',
  resume: (step) => `Weiter bei Schritt ${String(step)}`,
  restart: 'Von vorn',
  unknown: (id) => `Eine Geschichte „${id}“ gibt es nicht. Hier sind alle, die es gibt.`,
  none: 'Keine Geschichte war lesbar.',
  step: (step, all) => `Schritt ${String(step)} von ${String(all)}`,
  flashback: 'Die Geschichte geht hier in der Zeit zurück.',
  previous: 'Zurück',
  next: 'Weiter',
  toEnd: 'Alle Geschichten',
  watch: (from, to) => `${from} – ${to} ansehen`,
  stop: 'Uhr anhalten',
  keys: 'Die Pfeiltasten ← → blättern in den Schritten, solange diese Tafel den Fokus hat; ebenso ein Wischen.',
  place: 'Auf der Karte',
  events: 'Hier erzählte Ereignisse',
  movements: 'Menschen unterwegs',
  progress: 'Schritte der Geschichte',
  legends: {
    heading: 'Legende und Befund',
    intro: 'Was man von diesen Tagen oft erzählt, neben dem, was die Quellen zu sagen erlauben.',
    legend: 'Man erzählt',
    record: 'Der Befund',
    see: 'Zu sehen',
    events: 'Ereignisse, auf denen der Befund beruht',
    previous: 'Zurück',
    next: 'Weiter',
    all: 'Alle Legenden',
    unknown: (id) => `Eine Legende „${id}“ gibt es nicht. Hier sind alle, die es gibt.`,
    none: 'Die Legenden waren nicht lesbar.'
  }
};
