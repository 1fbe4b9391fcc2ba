import { YEAR } from './calendars.ts';
import type { printEn } from './en-print.ts';
import { formatCount } from './plural.ts';

export const printFr: typeof printEn = {
  print: 'Imprimer',
  printHint:
    'Une feuille A4 ou Letter, lisible en noir et blanc\u00a0: carte, haltes, sources et code QR.',
  preparing: 'La feuille se prépare…',
  ready: 'La feuille est prête\u202f; la fenêtre d’impression du navigateur s’ouvre.',
  failed: 'La feuille n’a pas pu être préparée. Vérifiez la connexion, puis réessayez.',
  kicker: (title: string) => `${title} · promenade`,
  sheet: 'Feuille à imprimer',
  map: 'Plan de la promenade',
  stops: (n: number) => formatCount('fr', n, { one: 'halte', other: 'haltes' }),
  startsAt: (day: string, clock: string) => `${day}, ${clock}`,
  at: (clock: string) => `à ${clock}`,
  after: (minutes: string) => `après ${minutes}`,
  stays: (minutes: string) => `${minutes} sur place`,
  waits: (minutes: string) => `${minutes} d’attente`,
  follows: (pace: string) =>
    `Elle suit les heures de ${YEAR}\u00a0: une minute de marche vaut ${pace} min d’alors`,
  tellsOf: (moment: string) => `Heure racontée\u00a0: ${moment}`,
  leg: (minutes: string, metres: string) =>
    `Jusqu’à la halte suivante\u00a0: ${minutes}, ${metres}`,
  legBack: (minutes: string, metres: string) => `Retour à la halte 1\u00a0: ${minutes}, ${metres}`,
  over: (bridges: string) => `via ${bridges}`,
  noWay: 'Le plan n’a pas de chemin d’ici à la halte suivante.',
  happened: 'Ce qui s’est passé',
  today: 'Aujourd’hui\u00a0',
  note: 'Note',
  sources: 'Sources',
  north: 'N',
  link: 'La même promenade sur un téléphone',
  credits: 'Données de la carte\u00a0'
};
