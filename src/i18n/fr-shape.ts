import type { shapeEn } from './en-shape.ts';
import { formatCount } from './plural.ts';

export const shapeFr: typeof shapeEn = {
  heading: 'Contour',
  reshape: 'Modifier sur la carte',
  movePoint: 'Déplacer sur la carte',
  drawAnew: 'Redessiner',
  reshapeHint:
    'Faites glisser un angle. Tirez le milieu d’un côté pour en ajouter un ; on l’enlève avec le bouton droit de la souris ou dans la liste.',
  pointHint: 'Faites glisser le repère là où il doit être.',
  anewHint: {
    Point: 'Touchez le point sur la carte.',
    LineString:
      'Touchez la carte à chaque coude ; touchez encore une fois le dernier pour terminer.',
    Polygon:
      'Touchez la carte à chaque angle ; touchez encore une fois le premier pour fermer le contour.'
  },
  onlySame:
    'Le nouveau contour remplace tout ce qu’il y avait, cours comprises. « Annuler » les ramène.',
  parts: {
    LineString: (n: number) => `Ligne ${String(n)}`,
    Polygon: (n: number) => `Contour ${String(n)}`,
    hole: (n: number) => `Cour ${String(n)}`
  },
  corners: (n: number) => formatCount('fr', n, { one: 'angle', other: 'angles' }),
  longitudeOf: (n: number) => `Longitude de l’angle ${String(n)}`,
  latitudeOf: (n: number) => `Latitude de l’angle ${String(n)}`,
  addAfter: (n: number) => `Ajouter un angle après l’angle ${String(n)}`,
  removeCorner: (n: number) => `Enlever l’angle ${String(n)}`,
  fewest: (n: number) => `Il faut au moins ${String(n)} angles.`
};
