import { YEAR } from './calendars.ts';
import type { todayMapEn } from './en-today-map.ts';

export const todayMapDe: typeof todayMapEn = {
  heading: 'Heutige Karte',
  intro: `Legt die heutige Stadt über die von ${YEAR}. Sie ist aus, bis Sie eine Quelle nennen; nur bei dieser Quelle werden dann Kacheln angefragt.`,
  source: 'Kacheladresse oder Archiv',
  sourceHint:
    'Eine Adresse mit {z}, {x} und {y} oder der Name einer .pmtiles-Datei, die neben dieser Seite liegt.',
  attribution: 'Nachweis',
  attributionHint: 'Steht unter der Karte, sofern ein Archiv seine Urheber nicht selbst nennt.',
  defaultAttribution: '© OpenStreetMap-Mitwirkende',
  show: 'Zeigen',
  hide: 'Abnehmen',
  fade: `Von ${YEAR} bis heute`,
  fadeValue: (percent) => `${String(percent)} % heute`,
  past: YEAR,
  present: 'Heute',
  typedFaults: {
    empty: 'Bitte zuerst die Adresse der Kacheln oder den Namen des Archivs eingeben.',
    neither: 'Das ist weder eine Adresse mit {z}, {x} und {y} noch der Name einer .pmtiles-Datei.',
    scheme: 'Eine Adresse beginnt mit https:// oder http:// oder ist relativ zu dieser Seite.',
    fields:
      'Eine Adresse braucht {z}, {x} und {y}; außer ihnen dürfen nur {s} und {r} in geschweiften Klammern stehen.',
    folder: 'Bitte nur den Namen der .pmtiles-Datei eingeben; sie muss neben dieser Seite liegen.'
  },
  faults: {
    unreachable: `Von dieser Adresse kommen keine Kacheln, oder diese Website lässt sie nicht herein; die Karte von ${YEAR} bleibt, wie sie war.`,
    missing: `Neben dieser Seite liegt keine solche .pmtiles-Datei, oder ihr Server kann keinen Teil einer Datei senden; die Karte von ${YEAR} bleibt, wie sie war.`,
    unreadable: `Diese Datei ist kein PMTiles-Archiv von Bildern oder von Protomaps-Vektorkacheln; die Karte von ${YEAR} bleibt, wie sie war.`,
    elsewhere: `Dieses Archiv zeigt einen anderen Teil der Welt; die Karte von ${YEAR} bleibt, wie sie war.`,
    unloaded: `Der Teil des Programms, der die heutige Karte zeichnet, ließ sich nicht laden; die Karte von ${YEAR} bleibt, wie sie war.`
  }
};
