import type { storyEn } from './en-story.ts';
import { formatCount } from './plural.ts';

const count = (n: number, one: string, other: string): string =>
  formatCount('fr', n, { one, other });

export const storyFr: typeof storyEn = {
  heading: 'Récits',
  intro:
    'Chacun vous conduit pas à pas sur la carte\u00a0: il règle pour vous l’horloge, la vue et les calques.',
  size: (steps: number, minutes: number) =>
    `${count(steps, 'étape', 'étapes')}, environ ${String(minutes)} min`,
  unread: 'Pas commencé',
  read: (steps: number, all: number) => `Lu\u00a0: ${String(steps)} sur ${String(all)}`,
  readAll: 'Lu jusqu’au bout',
  resume: (step: number) => `Reprendre à l’étape ${String(step)}`,
  restart: 'Depuis le début',
  unknown: (id: string) =>
    `Il n’y a pas de récit «\u202f${id}\u202f». Voici tous ceux qui existent.`,
  none: 'Aucun récit n’a pu être lu.',
  step: (step: number, all: number) => `Étape ${String(step)} sur ${String(all)}`,
  flashback: 'Ici le récit remonte le temps.',
  previous: 'Précédente',
  next: 'Suivante',
  toEnd: 'Tous les récits',
  watch: (from: string, to: string) => `Voir ${from} – ${to}`,
  stop: 'Arrêter l’horloge',
  keys: 'Les flèches ← → changent d’étape tant que ce volet est actif\u202f; un glissement du doigt aussi.',
  place: 'Sur la carte',
  events: 'Événements racontés ici',
  movements: 'Personnes en mouvement',
  progress: 'Étapes du récit',
  legends: {
    heading: 'Légendes et faits',
    intro:
      'Ce que l’on raconte souvent de ces journées, mis à côté de ce que les sources permettent de dire.',
    legend: 'Ce que l’on raconte',
    record: 'Ce qui est attesté',
    see: 'À voir',
    events: 'Événements sur lesquels cela repose',
    previous: 'Précédente',
    next: 'Suivante',
    all: 'Toutes les légendes',
    unknown: (id: string) =>
      `Il n’y a pas de légende «\u202f${id}\u202f». Voici toutes celles qui existent.`,
    none: 'Les légendes n’ont pas pu être lues.'
  }
};
