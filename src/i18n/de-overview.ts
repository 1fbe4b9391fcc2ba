import { YEAR } from './calendars.ts';
import type { overviewEn } from './en-overview.ts';
import { formatCount } from './plural.ts';

const count = (n: number, one: string, other: string): string =>
  formatCount('de', n, { one, other });

export const overviewDe: typeof overviewEn = {
  heading: 'Übersicht',
  views: { hours: 'Nach Stunden', tally: 'Zahlen', changes: 'Was sich änderte' },
  viewsLabel: 'Ansichten der Übersicht',
  unknownView: (topic) =>
    `Eine Ansicht „${topic}“ hat die Übersicht nicht. Sie hat die drei oben genannten.`,
  hours: {
    order: 'Ordnung',
    orders: { fall: 'Zeit der Einnahme', district: 'Stadtteil', layer: 'Art des Ortes' },
    first: 'Von',
    last: 'Bis',
    grid: 'Wer welchen Ort hielt, Stunde um Stunde',
    hint: 'Pfeiltasten führen von Feld zu Feld, Pos1 und Ende entlang der Stunden, Bild auf und Bild ab je zehn Orte weiter. Eingabe führt Karte und Uhr dorthin.',
    place: 'Ort',
    hour: 'Stunden',
    narrower: 'Schmale Tafel',
    wider: 'Breite Tafel',
    table: 'Tabelle',
    picture: 'Bild',
    copy: 'Tabelle kopieren',
    copied: 'Kopiert: lässt sich in ein Tabellenprogramm einfügen.',
    notCopied:
      'Der Browser lässt diese Seite nicht kopieren. Bitte die Tabelle markieren und von Hand kopieren.',
    open: 'Diesen Ort öffnen',
    outside: 'Außerhalb der Stadt',
    fallNote: (side) =>
      `Ein Ort gilt als eingenommen, wenn ihn nach der Aufzeichnung erstmals ${side} hält. Orte, die es von Anfang an hielt, stehen zuerst, jene, die es nie hielt, zuletzt.`,
    districtNote: `Polizeiliche Stadtteile von ${YEAR}, nach der nächsten Straße; ein Ort an einer Grenze kann zur anderen Seite gehören.`,
    layerNote: 'Arten wie in der Legende; innerhalb jeder nach der Zeit der Einnahme.',
    key: 'Zeichen und Ordnung',
    uncertain: 'unsicher: eine von beiden Seiten',
    soft: 'blasser: eine Schätzung'
  },
  columns: {
    place: 'Ort',
    kind: 'Art',
    district: 'Stadtteil',
    from: 'Von',
    window: 'Quellen lassen zu',
    until: 'Bis',
    side: 'Gehalten von',
    certainty: 'Sicherheit'
  },
  caption: (days) => `Wer welchen Ort hielt, ${days}: eine Zeile für jede Angabe`,
  beforeRecord: 'vor der Aufzeichnung',
  onward: 'Ende der Aufzeichnung',
  between: (from, to) => `${from} bis ${to}`,
  cell: (place, hour, state) => `${place}, ${hour}: ${state}`,
  districts: {
    admiralteyskaya: 'Admiralitätsteil',
    kazanskaya: 'Kasaner Teil',
    spasskaya: 'Spasskaja-Teil',
    kolomenskaya: 'Kolomnaer Teil',
    narvskaya: 'Narwaer Teil',
    moskovskaya: 'Moskauer Teil',
    'aleksandro-nevskaya': 'Alexander-Newski-Teil',
    rozhdestvenskaya: 'Roschdestwenskaja-Teil',
    liteynaya: 'Liteinaja-Teil',
    vasilievskaya: 'Wassiljewski-Teil',
    petrogradskaya: 'Petrograder Teil',
    vyborgskaya: 'Wyborger Teil',
    okhta: 'Ochta'
  },
  tally: {
    of: 'Gezählte Orte',
    all: 'Alle Orte',
    chart: 'Von jeder Seite gehaltene Orte über die Tage',
    text: (side, from, before, to, after, all) =>
      `${from}: ${side.subject} hielt ${String(before)} von ${count(all, 'Ort', 'Orten')}; ${to}: ${String(after)}.`,
    most: (moment, n) =>
      `Die bewegteste Stunde begann am ${moment}: ${count(n, 'Ort wechselte', 'Orte wechselten')} die Seite.`,
    caption: 'Dasselbe in Zahlen: eine Zeile für jede Änderung der Zahlen',
    time: 'Von'
  },
  changes: {
    then: 'Damals',
    now: 'Jetzt (die Uhr)',
    hint: 'Alter Stil, außer mit n. St.',
    set: 'Setzen',
    take: 'Zeit der Uhr merken',
    swap: 'Tauschen',
    end: 'Beenden',
    presets: 'Oder beginnen mit',
    filter: 'Art des Ortes',
    all: 'Alle Arten',
    count: (n, all) =>
      `${String(n)} von ${count(all, 'Ort', 'Orten')} ${n === 1 ? 'wechselte' : 'wechselten'} die Seite`,
    none: 'Zwischen den beiden Zeitpunkten wechselte kein Ort dieser Art die Seite.',
    unset: 'Den ersten Zeitpunkt setzen, um zu sehen, was sich seither änderte.',
    returned: (n) =>
      `${count(n, 'weiterer Ort ging', 'weitere Orte gingen')} inzwischen in andere Hände über und wieder zurück.`,
    onMap: 'Auf der Karte ist links der Linie damals, rechts davon jetzt.',
    line: 'Linie zwischen damals und jetzt',
    linePosition: (percent, then, now) =>
      `${String(percent)} Prozent der Karte zeigen ${then}, der Rest ${now}`
  }
};
