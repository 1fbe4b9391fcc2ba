import { EXAMPLE_ISO, MAP_DAYS } from './calendars.ts';
import type { layersEn } from './en-layers.ts';
import { formatCount } from './plural.ts';

const megabytes = (bytes: number): string =>
  `${new Intl.NumberFormat('de', { maximumFractionDigits: 1 }).format(bytes / 1e6)} MB`;

const features = (n: number): string => formatCount('de', n, { one: 'Objekt', other: 'Objekte' });

const featureOf = ({ number, name }: { readonly number: number; readonly name: string }): string =>
  name === '' ? `Objekt ${String(number)}` : `Objekt ${String(number)}, „${name}“,`;

/** What follows a count: `1 Objekt liegt`, `2 Objekte liegen`. */
const countOf = (n: number, one: string, other: string): string =>
  `${features(n)} ${n === 1 ? one : other}`;

export const layersDe: typeof layersEn = {
  heading: 'Eigene Ebenen',
  intro:
    'Eine eigene Datei über die Karte legen, auf derselben Uhr: GeoJSON oder Linked Places, mit Punkten, Linien und Flächen. Sie wird auf diesem Gerät gelesen, bleibt auf ihm und wird nirgendwohin gesandt.',
  choose: 'Datei auswählen',
  dropHint: 'oder hier ablegen',
  drop: 'Die Datei ablegen, um sie über die Karte zu legen',
  timesHint:
    'Zeiten können in „when“, „start“ und „end“, „times“ oder in EDTF stehen; neuer Stil, nach der Uhr der Stadt. Was keine Zeit hat, ist immer zu sehen.',
  none: 'Noch keine Ebene.',
  reading: 'Die Datei wird gelesen …',
  opened: (name, n) => `Über die Karte gelegt: ${name}, ${features(n)}.`,
  nothingOpened: 'Nichts wurde über die Karte gelegt.',
  manyFiles: 'Nur die erste der Dateien wurde geöffnet; die anderen bitte nacheinander öffnen.',
  workerFailed:
    'Das Lesen von Dateien ließ sich nicht starten; bitte die Verbindung prüfen, die Seite neu laden und erneut versuchen.',
  denied:
    'Dieser Browser bewahrt nichts auf: Die Ebenen bleiben so lange wie diese Seite. Bitte das Speichern erlauben oder die Dateien behalten.',
  faultsHeading: 'Was sich so nicht zeigen ließ',
  list: 'Ebenen',
  show: (name) => `${name} zeigen`,
  now: (now, all) =>
    `${String(now)} von ${formatCount('de', all, { one: 'Objekt', other: 'Objekten' })} zu dieser Stunde`,
  fault:
    'Diese Ebene ließ sich nicht wieder lesen; bitte entfernen und ihre Datei noch einmal öffnen.',
  remove: 'Entfernen',
  removeOf: (name) => `${name} entfernen`,
  removed: (name) => `Entfernt: ${name}`,
  undo: 'Rückgängig',
  save: 'Datei speichern',
  saveOf: (name) => `Datei von ${name} speichern`,
  atThisHour: (name) => `${name}, zu dieser Stunde`,
  unnamed: (n) => `Objekt ${String(n)}`,
  goTo: 'Auf der Karte zeigen',
  andMore: (n) => `und ${String(n)} weitere`,
  kiosk: 'Eigene Ebenen sind an diesem Bildschirm nicht verfügbar.',
  unloaded:
    'Eigene Ebenen ließen sich nicht laden; bitte die Verbindung prüfen und die Seite neu laden.',
  faults: {
    'too-large': ({ size, limit }) =>
      `Die Datei hat ${megabytes(size)}, mehr als die ${megabytes(limit)}, die hier gelesen werden; bitte weglassen, was weit von der Stadt liegt, oder die Koordinaten auf sechs Stellen runden.`,
    unreadable: () =>
      'Die Datei ist nicht lesbar, vielleicht weil sie verschoben oder gelöscht wurde; bitte neu auswählen.',
    empty: () => 'Die Datei ist leer; bitte neu exportieren und die neue Datei auswählen.',
    zipped: () =>
      'Die Datei ist gepackt (ZIP); bitte entpacken und die GeoJSON-Datei darin auswählen.',
    'not-utf8': () =>
      'Der Text der Datei ist nicht in UTF-8; bitte im Ursprungsprogramm als UTF-8 speichern und neu auswählen.',
    'wrong-type': () =>
      'Die Datei ist weder GeoJSON noch Linked Places; bitte als GeoJSON exportieren (in QGIS: Objekte speichern als).',
    malformed: ({ line }) =>
      `Die Datei ist${line === undefined ? '' : ` in Zeile ${String(line)}`} beschädigt: Dort ist sie kein JSON; bitte neu exportieren.`,
    'no-features': () =>
      'Die Datei enthält keine Objekte; bitte der Ebene mindestens eines hinzufügen und neu exportieren.',
    'none-left': () =>
      'Nichts aus der Datei lässt sich auf dieser Karte zeigen; was nicht stimmt, steht unten, Objekt für Objekt.',
    'no-geometry': (feature) =>
      `${featureOf(feature)} hat keine Geometrie und wird nicht gezeigt; es braucht einen Punkt, eine Linie oder eine Fläche.`,
    'bad-position': (feature) =>
      `${featureOf(feature)} wird nicht gezeigt: ${feature.text} ist keine Position; richtig wäre [Länge, Breite] in Grad, wie [30.31, 59.94].`,
    'bad-shape': (feature) =>
      `${featureOf(feature)} wird nicht gezeigt: Seine Geometrie ist keine, die GeoJSON kennt (${feature.text}); eine Linie hat mindestens zwei Positionen, ein Ring vier.`,
    'bad-time': (feature) =>
      `${featureOf(feature)} wird nicht gezeigt: „${feature.text}“ in „${feature.member}“ lässt sich nicht als Zeit lesen; richtig wäre ${EXAMPLE_ISO.slice(0, 10)}, ${EXAMPLE_ISO} oder EDTF.`,
    'ends-early': (feature) =>
      `${featureOf(feature)} wird nicht gezeigt: Nach „${feature.member}“ endet es, ehe es beginnt; bitte eine der beiden Zeiten berichtigen.`,
    more: ({ count: n }) =>
      `${formatCount('de', n, { one: 'weiteres Objekt wird', other: 'weitere Objekte werden' })} aus ähnlichen Gründen nicht gezeigt; bitte in der Datei berichtigen.`,
    outside: ({ count: n }) =>
      `${countOf(n, 'liegt', 'liegen')} außerhalb dieser Karte; falls das nicht so sein soll, bitte prüfen, ob die Länge vor der Breite steht und Grad gemeint sind.`,
    never: ({ count: n }) =>
      `${countOf(n, 'gehört', 'gehören')} zu Tagen außerhalb dieser Karte (${MAP_DAYS}); bitte prüfen, ob die Zeiten neuen Stils sind.`,
    zones: ({ count: n }) =>
      `${countOf(n, 'hat eine Zeit', 'haben Zeiten')} mit einer Zone, die weggelassen wurde: Stunden gelten, wie die Uhr der Stadt sie zeigte; ohne Zone in der Datei entfällt diese Zeile.`,
    'too-many': ({ count: n, limit }) =>
      `Die Datei enthält ${features(n)}, und die ersten ${String(limit)} wurden genommen; für die übrigen bitte die Datei teilen.`
  }
};
