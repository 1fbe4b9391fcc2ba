import type { movementEn } from './en-movement.ts';
import { formatCount } from './plural.ts';

export const movementFr: typeof movementEn = {
  heading: 'Déplacements',
  intro: (n: number) =>
    `${formatCount('fr', n, { one: 'déplacement', other: 'déplacements' })} dans l’ordre où ils ont commencé.`,
  movement: 'Déplacement',
  underWay: 'En chemin à présent',
  nobody: 'Aucun d’eux n’est en chemin à cette minute.',
  all: 'Tous les déplacements',
  previous: 'Avant',
  next: 'Après',
  now: 'en chemin',
  standing: 'à l’arrêt',
  unknown: (id: string) =>
    `Le relevé ne contient aucun déplacement «\u202f${id}\u202f». Voici tous ceux qu’il contient.`,
  unloaded:
    'Les tracés des déplacements n’ont pas pu être chargés. La liste et les heures sont là malgré tout.',
  movers: {
    person: 'Personnes',
    column: 'Colonne à pied',
    riders: 'Cavaliers',
    guns: 'Canons',
    car: 'Automobiles',
    train: 'Trains',
    ship: 'Navires'
  },
  when: 'Quand',
  from: (start: string, end: string) => `${start} – ${end}`,
  certainty: 'Certitude',
  side: 'Camp',
  waypoints: 'Le trajet, étape par étape',
  ways: {
    street: 'par les rues',
    water: 'par eau',
    rail: 'par rail',
    free: 'tracé inconnu'
  },
  begins: 'début',
  stays: 'reste ici',
  fixed: 'cette heure figure au relevé',
  interpolated: 'heure interpolée',
  dashes:
    'Trait plein\u00a0: les deux heures figurent au relevé. Tirets\u00a0: une heure est interpolée. Pointillés\u00a0: le tracé lui-même est inconnu.',
  note: 'Ce que l’on en sait',
  follow: 'Suivre',
  followStill: 'Suivre, étape par étape',
  stop: 'Ne plus suivre',
  following: (who: string) => `Suivi en cours\u00a0: ${who}`,
  howToStop: 'La touche Échap, un mouvement de la carte ou le bouton de pause y mettent fin.',
  stopped: (who: string) => `Suivi terminé\u00a0: ${who}`,
  arrived: (who: string) => `Le trajet s’achève ici\u00a0: ${who}`,
  layer: 'Personnes, troupes et navires en chemin',
  describe: (who: string, side: string, isMoving: boolean) =>
    `${who} (${side}), ${isMoving ? 'en chemin' : 'à l’arrêt'}`
};
