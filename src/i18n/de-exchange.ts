import { YEAR } from './calendars.ts';
import type { exchangeEn } from './en-exchange.ts';
import { formatCount } from './plural.ts';

const megabytes = (bytes: number): string =>
  `${new Intl.NumberFormat('de', { maximumFractionDigits: 1 }).format(bytes / 1e6)} MB`;

const stops = (n: number): string => formatCount('de', n, { one: 'Halt', other: 'Halte' });

const stopOf = ({ number, name }: { readonly number: number; readonly name: string }): string =>
  name === '' ? `Halt ${String(number)}` : `Halt ${String(number)}, „${name}“,`;

export const exchangeDe: typeof exchangeEn = {
  columns: {
    number: 'Nr.',
    name: 'Halt',
    longitude: 'Länge',
    latitude: 'Breite',
    arrival: 'Ankunft',
    walk: 'Gehzeit hierher, min',
    distance: 'Weg hierher, m',
    dwell: 'Aufenthalt, min',
    talk: 'Vortrag, min',
    hour: `Stunde von ${YEAR}, neuer Stil`,
    hourInWords: `Stunde von ${YEAR} in Worten`,
    note: 'Notiz',
    description: 'Was geschah, was man sieht',
    citations: 'Quellen',
    place: 'Ort (id)',
    event: 'Ereignis (id)'
  },
  stops: 'Halte',
  route: 'Der Weg durch die Straßen',
  unnamedTour: 'Ein Rundgang ohne Namen',
  unnamedStop: (n) => `Halt ${String(n)}`,
  faults: {
    'too-large': ({ size, limit }) =>
      `Die Datei hat ${megabytes(size)}, mehr als die ${megabytes(limit)}, die hier gelesen werden; bitte nur die Route und ihre Halte exportieren, ohne die aufgezeichnete Spur.`,
    unreadable: () =>
      'Die Datei ist nicht lesbar, vielleicht weil sie verschoben oder gelöscht wurde; bitte neu auswählen.',
    empty: () =>
      'Die Datei ist leer; bitte den Rundgang neu exportieren und die neue Datei auswählen.',
    zipped: () =>
      'Die Datei ist gepackt (ZIP oder KMZ); bitte entpacken und die .kml- oder .gpx-Datei darin auswählen.',
    'not-utf8': () =>
      'Der Text der Datei ist nicht in UTF-8; bitte im Ursprungsprogramm als UTF-8 speichern und neu auswählen.',
    'wrong-type': () =>
      'Die Datei ist weder GPX noch KML noch GeoJSON; bitte den Rundgang in einem dieser Formate exportieren.',
    'document-type': ({ line }) =>
      `Die Datei vereinbart vor Zeile ${String(line + 1)} einen Dokumenttyp (DOCTYPE), der hier aus Sicherheitsgründen nie gelesen wird; bitte die Vereinbarung löschen und die Datei neu auswählen.`,
    malformed: ({ line }) =>
      `Die Datei ist${line === undefined ? '' : ` in Zeile ${String(line)}`} beschädigt: Etwas ist dort nicht geschlossen oder steht am falschen Platz; bitte neu exportieren.`,
    'too-deep': ({ line }) =>
      `In Zeile ${String(line)} ist die Datei tiefer verschachtelt als jeder Rundgang; bitte aus dem Ursprungsprogramm neu exportieren.`,
    'no-stops': () =>
      'Die Datei enthält weder Halte noch eine Route; bitte mindestens einen Punkt hinzufügen und neu exportieren.',
    'none-left': () =>
      'Kein Halt der Datei liegt auf dieser Karte; bitte die Koordinaten prüfen oder einen Rundgang durch die Stadt wählen.',
    'no-position': (stop) =>
      `${stopOf(stop)} wurde weggelassen, weil die Koordinaten fehlen oder keine Zahlen sind; sie gehören in Grad geschrieben, wie 59.94 und 30.31.`,
    outside: (stop) =>
      `${stopOf(stop)} wurde weggelassen, weil Breite ${String(stop.latitude)}, Länge ${String(stop.longitude)} außerhalb dieser Karte liegt; vielleicht sind die beiden vertauscht.`,
    'more-misplaced': ({ count: n }) =>
      `${formatCount('de', n, { one: 'weiterer Halt wurde', other: 'weitere Halte wurden' })} weggelassen, weil eine Position auf dieser Karte fehlt; bitte die Koordinaten in der Datei berichtigen.`,
    'too-many': ({ count: n, limit }) =>
      `Die Datei enthält ${stops(n)}; die ersten ${String(limit)} wurden genommen, so viele, wie ein Rundgang haben kann; für die übrigen bitte die Datei teilen.`,
    shortened: (stop) =>
      `${stopOf(stop)} hat einen längeren Text, als ein Rundgang tragen kann; das Ende wurde abgeschnitten. Was bleiben soll, lässt sich durch Kürzen in der Datei bestimmen.`,
    'other-routes': ({ count: n }) =>
      `Die Datei enthält ${formatCount('de', n, { one: 'Route', other: 'Routen' })}, und nur die erste wurde genommen; um eine andere zu laden, diese in der Datei an den Anfang stellen.`
  }
};
