import type { PlainMessages } from './messages.ts';
import { formatCount } from './plural.ts';

const count = (n: number, one: string, other: string): string =>
  formatCount('fr', n, { one, other });

export const fr: PlainMessages = {
  calendar: {
    months: [
      'janvier',
      'février',
      'mars',
      'avril',
      'mai',
      'juin',
      'juillet',
      'août',
      'septembre',
      'octobre',
      'novembre',
      'décembre'
    ],
    weekdays: ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'],
    styles: { old: 'a.\u00a0s.', new: 'n.\u00a0s.' },
    shortMonth: (month) => `${month.slice(0, 3)}.`,
    dayNumber: (day) => (day === 1 ? '1er' : String(day)),
    since: {
      at: (clock, day) => `à ${clock}, le ${day}`,
      moment: (clock, day) => `${clock}, le ${day}`,
      between: (from, to) => `entre ${from} et ${to}`,
      opening: (day) => `dès avant le ${day}, où commence le relevé`
    },
    spoken: {
      clock: (hour, minute) => {
        const hours = formatCount('fr', hour, { one: 'heure', other: 'heures' });
        return minute === 0 ? hours : `${hours} ${String(minute)}`;
      },
      midnight: 'minuit',
      noon: 'midi',
      styles: { old: 'ancien style', new: 'nouveau style' }
    }
  },
  sides: {
    contested: 'Disputé',
    neutral: 'Neutre',
    none: 'Personne',
    unknown: 'Non attesté'
  },
  sidesShort: {
    contested: 'Disputé',
    neutral: 'Neutre',
    none: 'Personne',
    unknown: 'Non attesté'
  },
  sideStates: {
    contested: 'lieu disputé',
    neutral: 'neutre',
    none: 'vide',
    unknown: 'rien d’attesté'
  },
  notRecorded: 'Hors du relevé',
  notRecordedNote: (day: string) => `À partir du ${day}, la carte montre qui tenait chaque lieu.`,
  certainties: {
    high: 'bien attesté',
    medium: 'probable',
    low: 'incertain, une estimation'
  },
  passabilities: {
    open: 'ouvert à tous',
    raised: 'levé\u00a0: personne ne peut passer'
  },
  header: {
    stories: 'Récits',
    legend: 'Légende',
    contents: 'Sommaire',
    language: 'Langue'
  },
  timeline: {
    region: 'Temps',
    slider: 'Heure du récit',
    chapters: 'Chapitres',
    play: 'Lecture',
    pause: 'Pause',
    previousChange: 'Changement de mains précédent',
    nextChange: 'Changement de mains suivant',
    step: 'Pas du curseur',
    steps: { 60: '1 h', 15: '15 min', 5: '5 min', 1: '1 min' },
    speed: 'Vitesse\u00a0: heures du récit par seconde',
    speeds: {
      30: '½ h/s',
      60: '1 h/s',
      180: '3 h/s',
      360: '6 h/s'
    },
    more: 'Autres façons de régler l’horloge',
    exactTime: 'Heure exacte',
    exactHint: (example, other) =>
      other === undefined
        ? `Par exemple ${example}`
        : `Ancien style, sauf si vous ajoutez n.\u00a0s.\u00a0: par exemple ${example} ou ${other}`,
    go: 'Aller',
    faults: {
      unreadable: (example, iso) =>
        `Ce n’est pas une heure lisible. Écrivez par exemple ${example} ou ${iso}.`,
      'no-such-day': 'Le calendrier n’a pas ce jour-là.',
      'no-such-hour': 'L’horloge n’a pas cette heure-là.'
    },
    outside: (days) => `La carte couvre\u00a0: ${days}.`,
    close: 'Fermer',
    afterword: 'La suite',
    charts:
      'Derrière le curseur\u00a0: la nuit et le jour, l’abondance des événements et le nombre de lieux tenus par chaque camp.',
    tallyRow: 'Lieux tenus'
  },
  hour: {
    heading: 'À cette heure',
    changes: 'Changements de mains',
    events: 'Événements',
    empty: 'Rien n’est consigné pour cette heure.',
    next: (moment: string) => `Prochain changement\u00a0: ${moment}`,
    noNext: 'Aucun autre changement n’est consigné.',
    summary: (changes: number, events: number) =>
      `${count(changes, 'changement', 'changements')}, ${count(events, 'événement', 'événements')}`,
    joint: '\u00a0:',
    passes: {
      contested: 'devient un lieu disputé',
      neutral: 'reste à l’écart du conflit',
      none: 'plus personne ne s’y trouve',
      unknown: 'sort du relevé'
    },
    stays: {
      contested: 'reste un lieu disputé',
      neutral: 'reste neutre',
      none: 'reste vide',
      unknown: 'reste hors du relevé'
    },
    afterword: 'La suite',
    afterwordIntro:
      'Le curseur s’arrête ici. Voici les événements ultérieurs qui ont clos cette histoire.'
  },
  evidence: {
    who: 'Qui\u00a0',
    sources: 'Sources\u00a0',
    inference: 'Déduction de la rédaction, non une source',
    inferenceOnly:
      'Cela repose sur la seule déduction de la rédaction\u202f; aucune source n’est citée.',
    goTo: (moment: string) => `Régler l’horloge\u00a0: ${moment}`
  },
  legend: { heading: 'Légende' },
  panel: {
    close: 'Fermer',
    closePlace: 'Fermer et revenir à cette heure',
    larger: 'Agrandir le volet',
    smaller: 'Réduire le volet',
    opening: 'Ouverture…',
    unloaded:
      'Cette partie de la carte n’a pas pu être chargée. Vérifiez la connexion et réessayez.',
    retry: 'Réessayer'
  },
  about: { heading: 'À propos de cette carte' },
  faults: {
    heading: 'Une partie de la carte n’a pas pu être lue',
    explain:
      'Un fichier est endommagé ou absent. Son contenu manque ici\u202f; tout le reste fonctionne.',
    explainAll:
      'Le fichier qui donne son cadre à la carte est endommagé\u202f; rien ne peut être montré.',
    count: (n: number) => count(n, 'défaut', 'défauts'),
    details: 'Pour qui voudra réparer',
    dismiss: 'Masquer'
  },
  map: {
    hint: 'Les flèches déplacent la carte, plus et moins changent l’échelle. Tab mène aux lieux.',
    credits: (owners: string, today: string) =>
      `${owners}${today && ` · aujourd’hui\u00a0: ${today}`}`,
    zoomIn: 'Rapprocher',
    zoomOut: 'Éloigner',
    describe: (name: string, state: string) => `${name}\u00a0: ${state}`,
    orSides: (sides: readonly string[]) => sides.join(' ou '),
    places: 'Lieux sur la carte',
    placesHint: 'Les flèches vont d’un lieu à l’autre, Entrée en ouvre un.'
  },
  loading: {
    message: 'La carte se déplie…'
  }
};
