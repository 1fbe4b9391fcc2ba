import { YEAR } from './calendars.ts';
import type { editEn } from './en-edit.ts';
import { formatCount } from './plural.ts';

export const editFr: typeof editEn = {
  heading: 'Corriger le relevé',
  intro:
    'Ce que vous changez ici n’est montré qu’à vous et reste sur cet appareil. Enregistrez-le comme fichier de corrections et envoyez celui-ci à la rédaction\u202f; rien n’est envoyé automatiquement.',
  choose: 'Lieu à corriger',
  chooseEvent: 'Événement à corriger',
  chooseNone: 'Choisissez…',
  open: 'Corriger ceci',
  unknown: (id: string) =>
    `Aucun lieu ni événement ne s’appelle ici «\u202f${id}\u202f». Choisissez-en un ci-dessous.`,
  undo: 'Annuler',
  redo: 'Rétablir',
  discard: 'Tout retirer',
  shown: 'La carte montre le relevé tel que corrigé.',
  hidden:
    'La carte montre le relevé tel qu’il était\u00a0: réparez d’abord ce qui est signalé ci-dessous.',
  faults: (n: number) =>
    formatCount('fr', n, { one: 'point ne convient pas', other: 'points ne conviennent pas' }),
  unfit:
    'Des corrections d’une visite précédente, qui ne s’accordent plus aux données, ont été laissées de côté\u00a0:',
  texts: 'Noms et textes',
  where: 'Où',
  claim: (n: number, side: string) => `Indication ${String(n)}\u00a0: ${side}`,
  event: 'Ce qui s’est passé',
  english: 'Anglais',
  russian: 'Russe',
  fields: {
    name: `Nom en ${YEAR}`,
    nameToday: 'Nom actuel',
    address: 'Adresse',
    significance: 'Pourquoi ce lieu comptait',
    today: 'Aujourd’hui',
    title: 'Titre',
    summary: 'Ce qui s’est passé',
    people: 'Qui',
    actors: 'Qui a agi',
    how: 'Comment',
    side: 'Camp',
    earliest: 'Au plus tôt',
    best: 'Probablement',
    latest: 'Au plus tard',
    end: 'Jusqu’à',
    certainty: 'Certitude',
    passability: 'Passage',
    longitude: 'Longitude, degrés est',
    latitude: 'Latitude, degrés nord',
    citations: 'Sources',
    source: 'Source',
    locator: 'Endroit dans la source'
  },
  timeHint: (example: string, isOldStyle: boolean) =>
    `${isOldStyle ? 'Ancien style, sauf si vous ajoutez n. s.\u00a0: par exemple' : 'Par exemple'} ${example}`,
  timeFault: (example: string, iso: string) =>
    `Ce n’est pas une heure lisible. Écrivez par exemple ${example} ou ${iso}.`,
  numberFault: 'Écrivez les degrés comme un nombre, par exemple 30.31502.',
  addSource: 'Ajouter une source',
  removeSource: (name: string) => `Retirer ${name}`,
  list: 'Vos corrections',
  none: 'Aucune pour l’instant.',
  became: (from: string, to: string) => `${from} → ${to}`,
  nothing: 'rien',
  download: 'Enregistrer les corrections',
  downloadLayer: (name: string) => `Enregistrer le calque ${name} tel que corrigé`,
  saved: (name: string) => `Enregistré sous ${name}.`,
  apply: 'La rédaction les reporte dans les données par\u00a0: npm run geo:apply FICHIER'
};
