import type { streetWalkEn } from './en-street-walk.ts';

export const streetWalkFr: typeof streetWalkEn = {
  heading: 'Dans la rue',
  begin: 'Marcher maintenant',
  noTour: 'Aucune promenade n’est ouverte. Ouvrez-en une ou tracez-la, puis marchez.',
  openTours: 'Promenades',
  backToPlan: 'Revenir au plan',
  useLocation: 'Utiliser ma position',
  stopLocation: 'Ne plus utiliser ma position',
  privacy:
    'Votre position n’est utilisée que sur cet appareil et pendant que vous marchez\u00a0: elle n’est envoyée nulle part, conservée nulle part, et ne figure pas dans le lien.',
  asking: 'En attente de la première position…',
  denied:
    'La position a été refusée. Parcourez les haltes avec les boutons\u202f; pour l’utiliser malgré tout, autorisez-la pour cette page dans le navigateur.',
  unavailable:
    'L’appareil ne trouve pas sa position. Il continue d’essayer\u202f; en attendant, parcourez les haltes avec les boutons.',
  unsupported: 'Cet appareil ne donne pas de position. Parcourez les haltes avec les boutons.',
  nextStop: (n: number, all: number) => `Ensuite\u00a0: halte ${String(n)} sur ${String(all)}`,
  atStop: (n: number, all: number) => `Ici\u00a0: halte ${String(n)} sur ${String(all)}`,
  toStart: 'Retour au point de départ de la promenade',
  atEnd: 'La promenade s’achève ici.',
  arrived: (name: string) => `Vous y êtes\u00a0: ${name}.`,
  distance: (metres: string, direction: string) => `${metres}, ${direction}`,
  directions: [
    'vers le nord',
    'vers le nord-est',
    'vers l’est',
    'vers le sud-est',
    'vers le sud',
    'vers le sud-ouest',
    'vers l’ouest',
    'vers le nord-ouest'
  ],
  northHint: 'Le nord est en haut pour la flèche\u202f; elle montre le chemin le long des rues.',
  planned: (metres: string) => `${metres} d’après le plan`,
  accuracy: (metres: string) => `L’appareil donne sa position à ${metres} près.`,
  offRoute: (metres: string) => `Vous êtes à ${metres} du chemin prévu.`,
  offRouteWhy: (threshold: string) =>
    `Cela est dit au-delà de ${threshold} et de l’erreur que l’appareil annonce\u00a0: le plan suit le milieu de la rue, et les deux trottoirs d’une rue large comptent encore comme le chemin. La distance et la flèche mènent maintenant tout droit à la halte.`,
  byPlan: (times: string) => `D’après le plan\u00a0: ${times}`,
  unknownStop: (text: string, all: number) =>
    `Le lien nomme la halte «\u202f${text}\u202f», mais cette promenade a les haltes 1 à ${String(all)}. Elle commence à la première.`,
  youAreHere: (metres: string) => `Vous êtes ici, à ${metres} près`,
  previous: 'Halte précédente',
  next: 'Halte suivante',
  happened: 'Ce qui s’est passé ici',
  today: 'Ce qu’on y voit aujourd’hui',
  note: 'Note\u00a0',
  near: 'Près de vous',
  nearNothing: 'Le relevé ne mentionne aucun lieu à moins de 150 m.',
  cues: 'À l’arrivée',
  vibrate: 'Vibrer',
  sound: 'Son discret',
  awake: 'L’écran reste allumé tant que votre position est utilisée.',
  sources: 'Sources',
  read: 'Lire à voix haute',
  pauseReading: 'Suspendre la lecture',
  goOnReading: 'Reprendre la lecture'
};
