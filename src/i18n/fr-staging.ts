import type { stagingEn } from './en-staging.ts';

export const stagingFr: typeof stagingEn = {
  heading: 'Zones, images, son',
  area: 'Zone de contrôle approximative',
  areaNote:
    'Déduite, non relevée\u00a0: chaque point du sol prend la couleur du lieu le plus proche qui possède son propre terrain. Ne comptent pas les ponts, les rues, les navires, les appartements, les lieux dont on ne connaît que le quartier et ceux qu’aucun camp n’a jamais tenus. Quand une heure est discutée, les deux couleurs alternent\u202f; quand une indication est fragile, le bord s’estompe.',
  areaInferred: 'Déduit\u00a0: chaque point revient au lieu connu le plus proche.',
  areaLoading: 'La zone se dessine.',
  areaUnloaded: 'La zone n’a pas pu être chargée\u202f; les lieux sont montrés sans elle.',
  sightsBroken: (fault: string) =>
    `Ce que l’on pouvait voir ne peut pas être montré\u00a0: ${fault}`,
  still: 'Arrêter les animations',
  stillNote: 'Les projecteurs, les éclairs et les pulsations restent immobiles, comme des dessins.',
  sound: 'Son',
  soundNote:
    'Deux coups de canon, seulement quand le temps avance de lui-même\u00a0: le canon de midi entendu le 25 octobre à 12:00 et le coup à blanc de l’Aurore à 21:40. Chacun avec une légende.',
  soundUnable: 'Ce navigateur ne peut pas produire de sons.',
  notes: 'Notes sur ce que montre la carte',
  sounding: 'Son\u00a0'
};
