import type { aboutEn } from './en-about.ts';

export const aboutDe: typeof aboutEn = {
  what: 'Was das ist',
  whatText:
    'Petrograd vom 10. Oktober bis zum 6. November 1917 alten Stils, Stunde um Stunde: welche Seite den Smolny, das Winterpalais, jede Brücke und jeden Bahnhof hielt und was dort geschah. Stellen Sie die Uhr; die Karte folgt.',
  calendars: 'Zwei Kalender',
  calendarsText:
    'Russland hielt noch am julianischen Kalender fest, der dreizehn Tage hinter dem gregorianischen lag. Die „Oktoberrevolution“ vom 25. Oktober alten Stils (a. St.) fiel auf den 7. November neuen Stils (n. St.). Immer sind beide Daten angegeben. Die Stunden sind die der städtischen Uhr, die Greenwich damals um drei Stunden und eine Minute voraus war.',
  sides: 'Die Seiten',
  sidesText:
    'Das Militärrevolutionäre Komitee (MRK) des Petrograder Sowjets leitete den Aufstand. Die Provisorische Regierung war die Kerenskis; nach ihrer Verhaftung bezeichnet dieselbe Farbe jene, die für sie weiterkämpften. Wer welchen Ort hielt, ist vom 21. Oktober an aufgezeichnet; davor sind nur Ereignisse zu sehen.',
  uncertainty: 'Was man nicht weiß',
  uncertaintyText:
    'Zeugen sahen selten auf die Uhr. Jeder Wechsel hat eine früheste, eine wahrscheinlichste und eine späteste Stunde; zwischen der ersten und der letzten zeigt die Karte beide Seiten. Wo Darstellungen einander widersprechen, stehen sie nebeneinander. Was die Bearbeiter selbst erschlossen haben, ist als Schluss gekennzeichnet und nie als Quelle.',
  keys: 'Tastatur',
  keysText:
    'Auf dem Regler: Pfeile gehen einen Schritt, Bild auf und Bild ab sechs Stunden, Pos1 und Ende an die Enden des Kapitels. Die Leertaste spielt ab und hält an.',
  licence: 'Lizenz und Dank',
  licenceCode: 'Das Programm ist freie Software unter der MIT-Lizenz.',
  licenceMap:
    'Die Geometrie wurde an OpenStreetMap gemessen, © OpenStreetMap-Mitwirkende, Open Database License (ODbL) 1.0.',
  licenceFonts: 'Schriften: Old Standard TT und PT Sans, SIL Open Font License 1.1.',
  offline: 'Nichts auf dieser Seite kommt von einer anderen Website.'
};
