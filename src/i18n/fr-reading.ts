import { YEAR } from './calendars.ts';
import type { readingEn } from './en-reading.ts';
import { formatCount } from './plural.ts';

const count = (n: number, one: string, other: string): string =>
  formatCount('fr', n, { one, other });

export const readingFr: typeof readingEn = {
  contents: {
    heading: 'Sommaire',
    entries: {
      stories: 'Des chapitres guidés, racontés pas à pas sur la carte',
      legends: 'Ce que l’on raconte souvent de ces journées, et ce qui est attesté',
      events: 'La chronique\u00a0: ce qui s’est passé, jour après jour et heure par heure',
      overview:
        'Tous les lieux heure par heure\u202f; l’avancée des camps\u202f; ce qui a changé entre deux moments',
      movements:
        'Qui est allé où\u00a0: personnes, troupes et navires, chacun à suivre sur la carte',
      tours: 'Des promenades dans la ville d’aujourd’hui\u00a0: toutes prêtes, ou tracées par vous',
      legend:
        'Le sens des signes\u202f; les sortes de lieux affichées\u202f; la carte d’aujourd’hui par-dessous',
      claim: 'Qui dit quoi, côte à côte, sur les heures les plus discutées',
      sources:
        'Tous les ouvrages sur lesquels repose la carte, et la carte telle que chacun la raconte',
      afterword: 'Ce qu’il en advint une fois le curseur arrêté',
      layers: 'Vos propres fichiers sur la carte, à la même horloge',
      data: 'L’ensemble en fichiers pour QGIS, les tableurs et d’autres programmes',
      edit: 'Corriger un lieu ou un événement, le voir sur la carte et l’enregistrer pour la rédaction',
      embed: 'La carte dans un cadre sur votre propre page',
      about: 'Pourquoi cette carte, ses calendriers, ses camps, sa licence'
    },
    titles: {
      layers: 'Calques personnels',
      data: 'Données ouvertes',
      edit: 'Corriger le relevé',
      embed: 'Sur votre propre page'
    }
  },
  place: {
    today: 'Aujourd’hui\u00a0',
    address: `Adresse en ${YEAR}`,
    seenToday: 'Ce qu’on y voit aujourd’hui',
    significance: 'Pourquoi ce lieu compte',
    heldNow: 'Qui le tient à présent',
    began: (since: string) => `Début\u00a0: ${since}`,
    certainty: 'Certitude\u00a0',
    uncertainNow: (sides: string) => `À cette minute, personne ne peut l’affirmer\u00a0: ${sides}.`,
    or: 'ou',
    uncertainHour: 'À cette minute, le changement a pu avoir eu lieu ou non.',
    crossing: 'Passage\u00a0',
    strip: 'Le contrôle au fil des jours',
    history: 'Comment cela s’est passé',
    how: 'Comment',
    opening: 'Au début du relevé',
    accounts: 'Les versions divergent',
    chosen: 'Cette carte',
    otherAccount: 'Autre version',
    events: 'Ce qui s’est passé ici',
    noSources: 'Aucune source n’est citée.',
    position: 'Position sur la carte',
    positionWithin: (metres: number) => `à ${String(metres)} m près environ`,
    zone: 'Seul le voisinage est connu.',
    now: 'maintenant'
  },
  legend: {
    sides: 'Les camps',
    uncertainty: 'Comment l’incertitude est dessinée',
    uncertain: 'Les deux camps à la fois',
    uncertainNote:
      'Entre l’heure au plus tôt et l’heure au plus tard que les sources permettent pour un changement.',
    soft: 'Plus pâle',
    softNote: 'L’heure est une estimation, au milieu de ce qui est connu.',
    raised: 'Pont levé',
    raisedNote: 'Dessiné ouvert au-dessus de l’eau\u202f; personne ne peut passer.',
    notRecordedNote: 'Avant que ne commence le relevé du contrôle.',
    layers: 'Calques',
    places: (n: number) => count(n, 'lieu', 'lieux'),
    all: 'Tout montrer',
    none: 'Tout masquer'
  },
  sideNotes: {
    contested: 'Les deux camps sont présents, ou se battent.',
    neutral: 'S’est déclaré en dehors du conflit, ou l’était manifestement.',
    none: 'Personne ne gardait le lieu.',
    unknown: 'Personne ne l’a consigné.'
  },
  kinds: {
    institute: 'Institut',
    palace: 'Palais',
    government: 'Administration',
    police: 'Police',
    fortress: 'Forteresse',
    prison: 'Prison',
    arsenal: 'Arsenal',
    bridge: 'Pont',
    station: 'Gare',
    'ship-mooring': 'Mouillage d’un navire',
    telephone: 'Central téléphonique',
    telegraph: 'Télégraphe',
    post: 'Poste',
    bank: 'Banque',
    'power-station': 'Centrale électrique',
    press: 'Imprimerie',
    newspaper: 'Rédaction d’un journal',
    barracks: 'Caserne',
    school: 'École d’élèves-officiers',
    square: 'Place',
    street: 'Rue',
    theatre: 'Théâtre ou salle',
    hotel: 'Hôtel',
    embassy: 'Ambassade',
    hospital: 'Hôpital',
    flat: 'Appartement',
    house: 'Maison',
    works: 'Usine',
    town: 'Ville',
    heights: 'Hauteurs'
  }
};
