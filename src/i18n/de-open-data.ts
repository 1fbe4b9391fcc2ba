import type { openDataEn } from './en-open-data.ts';

export const openDataDe: typeof openDataEn = {
  sides: {
    contested: 'umkämpft',
    neutral: 'neutral',
    none: 'niemand dort',
    unknown: 'nicht belegt'
  },
  passabilities: {
    open: 'für alle offen',
    raised: 'hochgezogen'
  },
  during: (a, b) => `vom ${a} bis zum ${b}`,
  heading: 'Offene Daten',
  intro:
    'Alles, was diese Karte weiß, als Dateien für andere Programme. Nachweise, Sicherheit und Lizenz sind in jeder enthalten. Sie entstehen hier, auf diesem Gerät.',
  size: (bytes) =>
    `${new Intl.NumberFormat('de', { maximumFractionDigits: 0 }).format(bytes / 1000)}\u00a0kB`,
  saved: (file) => `Gespeichert: ${file}`,
  notSaved: 'Die Datei ließ sich nicht erstellen; bitte die Seite neu laden und erneut versuchen.',
  licence: 'Lizenz',
  licenceText: (title: string) =>
    `Open Database Licence 1.0: Nutzung, Änderung und Weitergabe sind frei, wenn die Quelle genannt wird (© OpenStreetMap-Mitwirkende; ${title}) und offen bleibt, was daraus entsteht.`,
  times: (old: string, young: string) =>
    `Zeiten sind neuen Stils, nach der Uhr der Stadt, ohne Zone${old && `: Der ${old} alten Stils ist der ${young}`}.`,
  kiosk: 'Dieser Bildschirm speichert keine Dateien.',
  formats: {
    states: {
      what: 'Wer welchen Ort hielt',
      use: 'Ein Punkt für jeden Ort und Zeitraum, GeoJSON: für QGIS, kepler.gl, Leaflet.'
    },
    shapes: {
      what: 'Dasselbe mit Umrissen',
      use: 'Linien und Flächen für jeden Zeitraum, GeoJSON: für QGIS.'
    },
    events: { what: 'Was geschah', use: 'Ein Punkt für jedes Ereignis, GeoJSON.' },
    movements: {
      what: 'Wer wohin ging',
      use: 'Eine Linie für jede Bewegung, mit der Zeit jeder Position, GeoJSON.'
    },
    'linked-places': {
      what: 'Orte für Ortsverzeichnisse',
      use: 'Linked Places Format, für den World Historical Gazetteer.'
    },
    'claim-table': {
      what: 'Tabelle der Angaben',
      use: 'Eine Zeile für jede, CSV: für ein Tabellenprogramm.'
    },
    'event-table': {
      what: 'Tabelle der Ereignisse',
      use: 'Eine Zeile für jedes, CSV: für ein Tabellenprogramm.'
    },
    'json-ld': { what: 'Alles, verknüpft', use: 'JSON-LD in den Begriffen von schema.org.' }
  }
};
