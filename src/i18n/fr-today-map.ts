import { YEAR } from './calendars.ts';
import type { todayMapEn } from './en-today-map.ts';

export const todayMapFr: typeof todayMapEn = {
  heading: 'La carte d’aujourd’hui',
  intro: `Pose la ville d’aujourd’hui sur celle de ${YEAR}. Elle est absente tant que vous ne nommez pas de source, et seule cette source reçoit alors des demandes de tuiles.`,
  source: 'Adresse des tuiles ou archive',
  sourceHint:
    'Une adresse avec {z}, {x} et {y}, ou le nom d’un fichier .pmtiles placé à côté de cette page.',
  attribution: 'Mention des auteurs',
  attributionHint: 'Affichée sous la carte, à moins qu’une archive ne nomme elle-même ses auteurs.',
  defaultAttribution: '© les contributeurs d’OpenStreetMap',
  show: 'Montrer',
  hide: 'Retirer',
  fade: `De ${YEAR} à aujourd’hui`,
  fadeValue: (percent: number) => `${String(percent)}\u00a0% aujourd’hui`,
  past: YEAR,
  present: 'Aujourd’hui',
  typedFaults: {
    empty: 'Écrivez d’abord l’adresse des tuiles ou le nom de l’archive.',
    neither: 'Ce n’est ni une adresse avec {z}, {x} et {y} ni le nom d’un fichier .pmtiles.',
    scheme: 'Une adresse commence par https:// ou http://, ou est relative à cette page.',
    fields:
      'Une adresse a besoin de {z}, {x} et {y}\u202f; en dehors d’eux, seuls {s} et {r} peuvent figurer entre accolades.',
    folder:
      'Écrivez seulement le nom du fichier .pmtiles\u202f; il doit se trouver à côté de cette page.'
  },
  faults: {
    unreachable: `Aucune tuile ne vient de cette adresse, ou ce site ne les laisse pas entrer\u202f; la carte de ${YEAR} est restée telle quelle.`,
    missing: `Aucun fichier .pmtiles de ce nom ne se trouve à côté de cette page, ou son serveur ne sait pas envoyer une partie d’un fichier\u202f; la carte de ${YEAR} est restée telle quelle.`,
    unreadable: `Ce fichier n’est pas une archive PMTiles d’images ou de tuiles vectorielles Protomaps\u202f; la carte de ${YEAR} est restée telle quelle.`,
    elsewhere: `Cette archive montre une autre partie du monde\u202f; la carte de ${YEAR} est restée telle quelle.`,
    unloaded: `La partie du programme qui dessine la carte d’aujourd’hui n’a pas pu être chargée\u202f; la carte de ${YEAR} est restée telle quelle.`
  }
};
