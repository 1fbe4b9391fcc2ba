import type { aboutEn } from './en-about.ts';

export const aboutDe: typeof aboutEn = {
  uncertainty: 'Was man nicht weiß',
  uncertaintyText:
    'Zeugen sahen selten auf die Uhr. Jeder Wechsel hat eine früheste, eine wahrscheinlichste und eine späteste Stunde; zwischen der ersten und der letzten zeigt die Karte beide Seiten. Wo Darstellungen einander widersprechen, stehen sie nebeneinander. Was die Bearbeiter selbst erschlossen haben, ist als Schluss gekennzeichnet und nie als Quelle.',
  keys: 'Tastatur',
  keysText:
    'Auf dem Regler: Pfeile gehen einen Schritt, Bild auf und Bild ab sechs Stunden, Pos1 und Ende an die Enden des Kapitels. Die Leertaste spielt ab und hält an.',
  licence: 'Lizenz und Dank',
  licenceCode: 'Das Programm ist freie Software unter der MIT-Lizenz.',
  licenceFonts: 'Schriften: Old Standard TT und PT Sans, SIL Open Font License 1.1.',
  offline: 'Nichts auf dieser Seite kommt von einer anderen Website.'
};
