import type { wallEn } from './en-wall.ts';
import { formatCount } from './plural.ts';

const count = (n: number, one: string, other: string): string =>
  formatCount('fr', n, { one, other });

export const wallFr: typeof wallEn = {
  region: 'Ce qui est raconté',
  key: 'Qui tient combien de lieux',
  touch: 'Touchez l’écran placé devant pour commencer',
  waiting: 'Ce mur attend une carte ouverte sur la même machine et la rejoindra de lui-même.',
  foreign:
    'La carte de cette machine est d’une autre version que ce mur\u00a0: rouvrez les deux, et ils se retrouveront.',
  unknown: (name: string) =>
    `Il n’y a pas d’écran «\u202f${name}\u202f»\u00a0: écrivez ?screen=wall pour un mur, ?screen=guide pour un guide.`,
  belief: 'Ce que l’on raconte',
  record: 'Ce qui est attesté\u00a0',
  more: (n: number) => `et ${count(n, 'autre', 'autres')}`,
  step: (step: number, all: number) => `Étape ${String(step)} sur ${String(all)}`,
  guide: {
    title: 'Guide',
    choose: 'Qu’allez-vous raconter\u202f?',
    stories: 'Récits',
    tours: 'Promenades',
    stops: (n: number) => count(n, 'halte', 'haltes'),
    steps: (n: number) => count(n, 'étape', 'étapes'),
    next: 'Suivant',
    previous: 'Précédent',
    all: 'Tous les récits et promenades',
    notes: 'Notes',
    comes: 'Ensuite',
    last: 'C’est le dernier point.',
    elapsed: 'Depuis le début',
    clock: 'Sur la carte',
    anew: 'Remettre à zéro',
    sources: 'Sources',
    events: 'Raconté ici',
    seenToday: 'Ce qu’on y voit aujourd’hui',
    why: 'Pourquoi ce lieu compte',
    keys: 'Suivant\u00a0: Page suivante, →, espace. Précédent\u00a0: Page précédente, ←.',
    unread: 'Les récits n’ont pas pu être chargés. Vérifiez la connexion et rouvrez la page.'
  }
};
