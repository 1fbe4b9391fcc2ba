import type { searchEn } from './en-search.ts';
import { formatCount } from './plural.ts';

export const searchFr: typeof searchEn = {
  label: 'Chercher un lieu ou un événement',
  placeholder: 'Lieu, rue, événement, personne',
  clear: 'Effacer la recherche',
  results: (n) => formatCount('fr', n, { one: 'réponse trouvée', other: 'réponses trouvées' }),
  none: (query) => `Aucun lieu ni événement ne s’appelle «\u202f${query}\u202f».`,
  noneHint: 'Essayez une autre graphie, le nom actuel, une rue, ou un mot de ce qui s’est passé.',
  list: 'Trouvé',
  event: 'Événement',
  movement: 'En chemin',
  shown: (name) => `${name} s’éclaire sur la carte.`,
  kinds: {
    prospekt: 'Perspective',
    street: 'Rue',
    embankment: 'Quai',
    lane: 'Ruelle',
    square: 'Place',
    path: 'Passage ou cour',
    bridge: 'Pont',
    sea: 'Mer',
    river: 'Rivière',
    canal: 'Canal',
    pond: 'Étang',
    island: 'Île',
    quarter: 'Quartier',
    town: 'Ville ou village',
    park: 'Parc',
    garden: 'Jardin',
    cemetery: 'Cimetière',
    ground: 'Terrain découvert',
    building: 'Bâtiment'
  },
  gone: 'aujourd’hui disparu',
  untold: 'non raconté par la source choisie',
  story: 'lieu d’événements'
};
