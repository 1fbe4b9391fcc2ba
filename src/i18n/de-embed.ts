import type { embedEn } from './en-embed.ts';

export const embedDe: typeof embedEn = {
  heading: 'Auf der eigenen Seite',
  region: 'Über diesen Rahmen',
  whole: 'Die ganze Karte öffnen',
  gestures: {
    wheel: 'Zum Vergrößern der Karte beim Scrollen Strg oder ⌘ gedrückt halten',
    finger: 'Die Karte mit zwei Fingern bewegen'
  },
  faults: {
    controls: 'In der Adresse dieses Rahmens muss „controls“ none, time oder all sein.',
    origin:
      'In der Adresse dieses Rahmens muss „origin“ ein einzelner Ursprung sein, etwa https://museum.example.'
  },
  start: 'Womit sie sich öffnet',
  starts: {
    hour: (moment: string) => `Diese Stunde: ${moment}`,
    place: (name: string) => `Der Ort: ${name}`,
    noPlace: 'Ein Ort, sobald auf der Karte einer gewählt ist',
    layers: 'Die Ebenen, die jetzt zu sehen sind',
    view: 'Der Teil der Stadt, den die Karte jetzt zeigt'
  },
  language: 'Sprache',
  ownLanguage: 'Die des Browsers der Besucher',
  lead: 'Die Karte in einem Rahmen auf Ihrer eigenen Seite. Wählen Sie, womit sie sich öffnet, kopieren Sie den Code und setzen Sie ihn dorthin, wo die Karte stehen soll.',
  size: 'Größe',
  sizes: {
    small: 'Klein, 400 × 440',
    medium: 'Mittel, 640 × 480',
    large: 'Groß, 960 × 640',
    full: 'So breit wie der Text, 560 hoch'
  },
  controls: 'Was zu sehen ist',
  controlNames: {
    none: 'Nur die Karte',
    time: 'Die Karte und die Uhr',
    all: 'Alles'
  },
  controlNotes: {
    none: 'Für das stehende Bild einer Stunde. Ein gewählter Ort öffnet seine Tafel.',
    time: 'Die Uhr, der Regler und der Lauf der Zeit. Ein gewählter Ort öffnet seine Tafel.',
    all: 'Auch der Kopf der Seite: Suche, Erzählungen, Legende, Inhalt, Sprache.'
  },
  origin: 'Ursprung Ihrer Seite, falls ihre Skripte die Karte steuern sollen',
  originHint: 'Etwa https://museum.example. Lassen Sie das Feld leer, wenn Ihnen das nichts sagt.',
  originFault: 'Das ist kein Ursprung: schreiben Sie ihn wie https://museum.example, ohne Pfad.',
  preview: (size: string, parts: string) => `Wie er aufgeteilt ist: ${size}. ${parts}.`,
  code: 'Code',
  copy: 'Den Code kopieren',
  copied: 'Kopiert.',
  notCopied: 'Der Browser hat das nicht erlaubt: Der Code ist markiert, kopieren Sie ihn selbst.',
  frameTitle: (title: string, moment: string) => `${title}: ${moment}`,
  manners:
    'Der Rahmen speichert nichts auf den Geräten Ihrer Besucher und fragt bei keinem anderen Rechner an. Rad und ein Finger scrollen weiterhin Ihre Seite.'
};
