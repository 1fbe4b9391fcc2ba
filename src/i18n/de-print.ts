import { YEAR } from './calendars.ts';
import type { printEn } from './en-print.ts';
import { formatCount } from './plural.ts';

export const printDe: typeof printEn = {
  print: 'Drucken',
  printHint:
    'Ein Blatt für A4 oder Letter, auch in Schwarzweiß: Karte, Halte, Quellen und ein QR-Code.',
  preparing: 'Das Blatt wird gezeichnet …',
  ready: 'Das Blatt ist fertig; das Druckfenster des Browsers öffnet sich.',
  failed: 'Das Blatt ließ sich nicht zeichnen. Bitte die Verbindung prüfen und erneut versuchen.',
  kicker: (title: string) => `${title} · Rundgang`,
  sheet: 'Druckblatt',
  map: 'Karte des Rundgangs',
  stops: (n) => formatCount('de', n, { one: 'Halt', other: 'Halte' }),
  startsAt: (day, clock) => `${day}, ${clock}`,
  at: (clock) => `um ${clock}`,
  after: (minutes) => `nach ${minutes}`,
  stays: (minutes) => `${minutes} dort`,
  waits: (minutes) => `${minutes} warten`,
  follows: (pace) =>
    `Er folgt den Stunden von ${YEAR}: Eine Minute des Wegs sind ${pace} Minuten von damals`,
  tellsOf: (moment) => `Handelt vom ${moment}`,
  leg: (minutes, metres) => `Weiter zum nächsten Halt: ${minutes}, ${metres}`,
  legBack: (minutes, metres) => `Zurück zu Halt 1: ${minutes}, ${metres}`,
  over: (bridges) => `über ${bridges}`,
  noWay: 'Der Plan hat von hier keinen Weg zum nächsten Halt.',
  happened: 'Was geschah',
  today: 'Heute',
  note: 'Notiz',
  sources: 'Quellen',
  north: 'N',
  link: 'Derselbe Rundgang auf dem Telefon',
  credits: 'Kartendaten'
};
