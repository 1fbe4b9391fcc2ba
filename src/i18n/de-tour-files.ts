import type { tourFilesEn } from './en-tour-files.ts';
import { formatCount } from './plural.ts';

const stopOf = ({ number, name }: { readonly number: number; readonly name: string }): string =>
  `Halt ${String(number)}, „${name}“,`;

const stops = (n: number): string => formatCount('de', n, { one: 'Halt', other: 'Halte' });

export const tourFilesDe: typeof tourFilesEn = {
  today: (text) => `Heute: ${text}`,
  inference: (text) => (text === '' ? 'Schluss der Bearbeiter' : `Schluss der Bearbeiter: ${text}`),
  exportHeading: 'Mitnehmen',
  exportIntro:
    'Dateien für Karten, Telefone und Tabellen. Sie enthalten die Halte, den Weg, was dort geschah und die Quellen.',
  formats: {
    gpx: { name: 'GPX', use: 'für Satellitenempfänger und Wander-Apps' },
    geojson: { name: 'GeoJSON', use: 'für Karten und Programme' },
    kml: { name: 'KML', use: 'für Google Earth und Ähnliches' },
    csv: { name: 'CSV', use: 'für ein Tabellenprogramm' },
    ics: { name: 'Kalender', use: 'eine ICS-Datei' }
  },
  saved: (file) => `Gespeichert: ${file}`,
  notSaved:
    'Die Datei ließ sich nicht erstellen. Bitte die Verbindung prüfen und erneut versuchen.',
  needsStart: 'Für eine Kalenderdatei bitte angeben, wann der Rundgang beginnt.',
  needsStop: 'Bitte erst einen Halt hinzufügen: Ein leerer Rundgang ergibt keine Datei.',
  link: 'Link zu diesem Rundgang',
  copyLink: 'Link kopieren',
  copied: 'Der Link ist kopiert.',
  notCopied: 'Der Link ließ sich nicht kopieren; bitte im Feld markieren und von Hand kopieren.',
  qr: 'QR-Code des Links',
  qrHint: 'Die Kamera eines Telefons darauf richten, um den Rundgang dort zu öffnen.',
  qrTooLong:
    'Der Link ist zu lang für einen QR-Code. Bitte Notizen kürzen oder den Link selbst senden.',
  importHeading: 'Einen Rundgang holen',
  importIntro:
    'Aus einer GPX-, KML- oder GeoJSON-Datei oder aus einem Link dieser Karte. Die Datei wird auf diesem Gerät gelesen und nirgendwohin gesandt.',
  choose: 'Datei auswählen',
  dropHint: 'oder hier ablegen',
  drop: 'Die Datei ablegen, um sie als Rundgang zu öffnen',
  paste: 'Oder einen Link zu einem Rundgang einfügen',
  open: 'Öffnen',
  reading: 'Die Datei wird gelesen …',
  workerFailed:
    'Das Lesen von Dateien ließ sich nicht starten, der Rundgang ist unverändert; bitte die Verbindung prüfen, die Seite neu laden und erneut versuchen.',
  notALink:
    'Das ist kein Link zu einem Rundgang dieser Karte; bitte die ganze Adresse kopieren, samt dem Teil, der mit „tour=“ beginnt.',
  opened: (name, n) => `Geöffnet: ${name}, ${stops(n)}.`,
  keptOld: 'Der Rundgang, der offen war, ist ein „Rückgängig“ entfernt.',
  nothingOpened: 'Nichts wurde geöffnet; der Rundgang ist unverändert.',
  faultsHeading: 'Was sich so nicht übernehmen ließ',
  manyFiles: 'Nur die erste der Dateien wurde geöffnet; die anderen bitte nacheinander öffnen.',
  atlasFaults: {
    'unknown-place': (fault) =>
      `${stopOf(fault)} nennt einen Ort (${fault.id}), den diese Karte nicht hat; er bleibt als Punkt, wo die Datei ihn setzt.`,
    'unknown-event': (fault) =>
      `${stopOf(fault)} nennt ein Ereignis (${fault.id}), das diese Karte nicht hat; er bleibt ohne es.`,
    moved: (fault) =>
      `${stopOf(fault)} liegt ${String(fault.metres)} m von dem Ort entfernt, den er nennt; er bleibt als Punkt, wo die Datei ihn setzt.`,
    'hour-outside': (fault) =>
      `${stopOf(fault)} nennt eine Stunde außerhalb der Tage dieser Karte; er bleibt ohne Stunde, die sich neu setzen lässt.`,
    'note-cut': (fault) =>
      `${stopOf(fault)} hat eine längere Notiz, als ein Link tragen kann; ihr Ende wurde abgeschnitten. Die Datei hat es noch.`
  }
};
