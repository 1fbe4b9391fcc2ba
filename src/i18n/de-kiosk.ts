import { ATTRACT_DAYS } from './attract-days.ts';
import type { kioskEn } from './en-kiosk.ts';
import type { PluralForms } from './plural.ts';
import { formatCount } from './plural.ts';

const seconds: PluralForms = { one: 'Sekunde', other: 'Sekunden' };

/** Words of a museum's screen. */
export const kioskDe: typeof kioskEn = {
  touch: 'Zum Beginnen berühren',
  asking: {
    heading: 'Sind Sie noch da?',
    text: (left) => `In ${formatCount('de', left, seconds)} beginnt die Karte von vorn.`,
    stay: 'Ich bin noch da',
    end: 'Von vorn beginnen'
  },
  cleaning: (left) => `Zur Reinigung gesperrt: noch ${formatCount('de', left, seconds)}.`,
  moment: 'Einen Augenblick: Die Karte beginnt von vorn.',
  bar: {
    region: 'Einstellungen dieses Bildschirms',
    language: 'Sprache',
    smaller: 'Kleinerer Text',
    larger: 'Größerer Text',
    contrast: 'Hoher Kontrast',
    lowReach: 'Bedienung unten',
    leftHand: 'Tafel links',
    end: 'Von vorn beginnen'
  },
  fault: {
    unreadable: (source) =>
      `${source} ist kein JSON-Objekt; bitte berichtigen. Es gelten die üblichen Einstellungen.`,
    unknown: (source, member) =>
      `${source}: Eine Einstellung „${member}“ gibt es nicht; bitte die Schreibweise prüfen. Die anderen gelten.`,
    value: (source, member, allowed) =>
      `${source}: „${member}“ verlangt ${allowed}. Es gilt der übliche Wert.`,
    address: 'Adresse der Seite'
  },
  allowed: {
    languages: 'eine Liste von Sprachen dieser Karte, etwa en, de',
    language: 'eine der angebotenen Sprachen, etwa de',
    idle: 'ganze Sekunden von 10 bis 3600',
    countdown: 'ganze Sekunden von 5 bis 120',
    attractStart: `eine Stunde der Karte vor attractEnd, etwa ${ATTRACT_DAYS.start}`,
    attractEnd: `eine Stunde der Karte nach attractStart, etwa ${ATTRACT_DAYS.end}`,
    attractSpeed: 'ganze Minuten der Stadt je Sekunde, von 1 bis 360',
    lowReach: 'true oder false',
    textSize: 'eine ganze Zahl von 0 bis 3',
    highContrast: 'true oder false',
    hand: 'left oder right',
    sound: 'true oder false',
    pin: '4 bis 8 Ziffern in Anführungszeichen',
    counts: 'true oder false',
    reloadHour: 'eine ganze Stunde von 0 bis 23'
  },
  staff: {
    heading: 'Für das Personal',
    pin: 'PIN',
    wrong: 'Das ist nicht die PIN.',
    erase: 'Löschen',
    close: 'Schließen',
    version: 'Version',
    updated: 'Dateien vom',
    up: 'In Betrieb seit',
    hours: (hours, minutes) => `${String(hours)} h ${String(minutes)} min`,
    faults: 'Fehler bisher',
    lastFault: 'Der letzte',
    none: 'keiner',
    storage: 'Freier Speicher',
    megabytes: (count) => `${String(count)} MB`,
    unknown: 'der Browser sagt es nicht',
    visits: 'Gezählte Besuche',
    uncounted: 'nicht gezählt',
    csv: 'Zählung als CSV speichern',
    clear: 'Zählung auf null setzen',
    clean: 'Zur Reinigung sperren (60 s)',
    restart: 'Seite neu öffnen'
  }
};
