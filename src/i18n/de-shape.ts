import type { shapeEn } from './en-shape.ts';
import { formatCount } from './plural.ts';

export const shapeDe: typeof shapeEn = {
  heading: 'Umriss',
  reshape: 'Auf der Karte ändern',
  movePoint: 'Auf der Karte verschieben',
  drawAnew: 'Neu zeichnen',
  reshapeHint:
    'Eine Ecke ziehen. Wer die Mitte einer Seite zieht, fügt eine Ecke ein; weggenommen wird sie mit der rechten Maustaste oder in der Liste.',
  pointHint: 'Das Zeichen dorthin ziehen, wo es hingehört.',
  anewHint: {
    Point: 'Den Punkt auf der Karte berühren.',
    LineString: 'Die Karte an jeder Biegung berühren; zum Schluss die letzte noch einmal berühren.',
    Polygon: 'Die Karte an jeder Ecke berühren; die erste noch einmal, um den Umriss zu schließen.'
  },
  onlySame:
    'Der neue Umriss tritt an die Stelle von allem, auch der Höfe. „Rückgängig“ holt sie zurück.',
  parts: {
    LineString: (n: number) => `Linie ${String(n)}`,
    Polygon: (n: number) => `Umriss ${String(n)}`,
    hole: (n: number) => `Hof ${String(n)}`
  },
  corners: (n: number) => formatCount('de', n, { one: 'Ecke', other: 'Ecken' }),
  longitudeOf: (n: number) => `Länge der Ecke ${String(n)}`,
  latitudeOf: (n: number) => `Breite der Ecke ${String(n)}`,
  addAfter: (n: number) => `Eine Ecke nach Ecke ${String(n)} einfügen`,
  removeCorner: (n: number) => `Ecke ${String(n)} entfernen`,
  fewest: (n: number) => `Mindestens ${String(n)} Ecken sind nötig.`
};
