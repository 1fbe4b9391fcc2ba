import type { eventEn } from './en-event.ts';
import { formatCount } from './plural.ts';

export const eventFr: typeof eventEn = {
  event: 'Événement',
  when: 'Quand',
  until: (moment: string) => `– ${moment}`,
  window: 'Ce que permettent les sources',
  exact: 'Une minute précise est indiquée.',
  certainty: 'Certitude',
  where: 'Où',
  around: 'Dans la même heure',
  previous: 'Avant',
  next: 'Après',
  all: 'Tous les événements',
  afterSpan: 'Le curseur ne va pas jusqu’à ce jour\u202f; il appartient à la suite.',
  unknown: (id: string) =>
    `Le relevé ne contient aucun événement «\u202f${id}\u202f». Voici tous ceux qu’il contient.`,
  chronicle: {
    heading: 'Événements',
    intro: (n: number) =>
      `${formatCount('fr', n, { one: 'événement', other: 'événements' })} dans l’ordre où ils ont commencé.`,
    filter: 'Ne montrer que les événements contenant ce mot',
    found: (n: number) =>
      formatCount('fr', n, { one: 'événement affiché', other: 'événements affichés' }),
    none: 'Aucun événement ne contient ce mot. Essayez un nom ou un lieu.',
    toNow: (moment: string) => `Aller au ${moment}`,
    now: 'maintenant'
  }
};
