import { YEAR } from './calendars.ts';
import type { editEn } from './en-edit.ts';
import { formatCount } from './plural.ts';

export const editDe: typeof editEn = {
  heading: 'Die Aufzeichnung berichtigen',
  intro:
    'Was Sie hier ändern, sehen nur Sie, und es bleibt auf diesem Gerät. Speichern Sie es als Datei mit Berichtigungen und senden Sie diese den Bearbeitern; von selbst wird nichts gesendet.',
  choose: 'Welcher Ort',
  chooseEvent: 'Welches Ereignis',
  chooseNone: 'Bitte wählen …',
  open: 'Berichtigen',
  unknown: (id) => `Weder ein Ort noch ein Ereignis heißt hier „${id}“. Bitte unten wählen.`,
  undo: 'Rückgängig',
  redo: 'Wiederholen',
  discard: 'Alles zurücknehmen',
  shown: 'Die Karte zeigt die berichtigte Aufzeichnung.',
  hidden:
    'Die Karte zeigt die Aufzeichnung, wie sie war: Bitte erst richtigstellen, was unten steht.',
  faults: (n) => formatCount('de', n, { one: 'Angabe passt nicht', other: 'Angaben passen nicht' }),
  unfit:
    'Berichtigungen von einem früheren Besuch, die nicht mehr zu den Daten passen, wurden weggelassen:',
  texts: 'Namen und Texte',
  where: 'Wo',
  claim: (n, side) => `Angabe ${String(n)}: ${side}`,
  event: 'Was geschah',
  english: 'Englisch',
  russian: 'Russisch',
  fields: {
    name: `Name ${YEAR}`,
    nameToday: 'Name heute',
    address: 'Adresse',
    significance: 'Warum es wichtig war',
    today: 'Heute',
    title: 'Titel',
    summary: 'Was geschah',
    people: 'Wer',
    actors: 'Wer handelte',
    how: 'Wie',
    side: 'Seite',
    earliest: 'Frühestens',
    best: 'Wahrscheinlich',
    latest: 'Spätestens',
    end: 'Bis',
    certainty: 'Sicherheit',
    passability: 'Übergang',
    longitude: 'Länge, Grad Ost',
    latitude: 'Breite, Grad Nord',
    citations: 'Quellen',
    source: 'Quelle',
    locator: 'Wo darin'
  },
  timeHint: (example: string, isOldStyle: boolean) =>
    `${isOldStyle ? 'Alter Stil, wenn nicht n. St. dabeisteht, z. B.' : 'Zum Beispiel'} ${example}`,
  timeFault: (example: string, iso: string) =>
    `Das ist nicht als Zeit lesbar. Bitte wie ${example} oder ${iso}.`,
  numberFault: 'Grad bitte als Zahl schreiben, etwa 30.31502.',
  addSource: 'Quelle hinzufügen',
  removeSource: (name) => `${name} entfernen`,
  list: 'Ihre Berichtigungen',
  none: 'Noch keine.',
  became: (from, to) => `${from} → ${to}`,
  nothing: 'nichts',
  download: 'Berichtigungen speichern',
  downloadLayer: (name) => `Die Ebene ${name} berichtigt speichern`,
  saved: (name) => `Gespeichert als ${name}.`,
  apply: 'Ein Bearbeiter trägt sie in die Daten ein mit: npm run geo:apply DATEI'
};
