import type { evidenceEn } from './en-evidence.ts';
import { formatCount } from './plural.ts';

const count = (n: number, one: string, other: string): string =>
  formatCount('fr', n, { one, other });

const claims = (n: number): string => count(n, 'indication', 'indications');
const events = (n: number): string => count(n, 'événement', 'événements');
const movements = (n: number): string => count(n, 'déplacement', 'déplacements');
const works = (n: number): string => count(n, 'ouvrage', 'ouvrages');
const accounts = (n: number): string => count(n, 'autre version', 'autres versions');

export const evidenceFr: typeof evidenceEn = {
  claim: {
    heading: 'Là où les versions divergent',
    open: (cited: number, others: number) =>
      ['Preuves', ...(cited ? [works(cited)] : []), ...(others ? [accounts(others)] : [])].join(
        ' · '
      ),
    disputedIntro:
      'Les changements de mains racontés de plusieurs façons, ceux qui ont le plus d’autres versions en premier. Chacun s’ouvre sur qui dit quoi.',
    evidence: 'Les preuves',
    numbered: (number: number, of: number) => `Indication ${String(number)} sur ${String(of)}`,
    accounts,
    unknown:
      'La carte n’a pas d’indication à cette adresse. Voici celles qui sont le plus discutées\u00a0:',
    unknownAtPlace: 'Ce lieu n’a pas d’indication de ce numéro. Voici les siennes\u00a0:',
    window: 'Quand',
    earliest: 'Au plus tôt',
    best: 'Sur la carte',
    latest: 'Au plus tard',
    bar: (between: string, best: string) => `${between}\u202f; la carte retient ${best}.`,
    oneMinute: (moment: string) => `Une seule minute est indiquée\u00a0: ${moment}.`,
    opening: (day: string) =>
      `Il en était déjà ainsi quand commence le relevé, le ${day}\u202f; personne n’a noté depuis quand.`,
    certainty: 'Degré de certitude',
    estimate:
      'L’heure est un milieu d’intervalle ou une déduction, et elle est dessinée plus pâle.',
    who: 'Qui le dit',
    others: 'Ce que disent les autres',
    noOthers: 'Aucune autre version n’est consignée.',
    map: 'Cette carte',
    recordAdds: 'Le relevé ajoute',
    why: 'Pourquoi cette valeur',
    reasons: {
      opening: 'Rien n’a été choisi ici\u00a0: c’est l’état dans lequel commence le relevé.',
      stated: 'Le relevé ne laisse qu’une seule minute.',
      first: 'La carte retient la première minute de l’intervalle.',
      last: 'La carte retient la dernière minute de l’intervalle.',
      middle: 'La carte retient le milieu de l’intervalle.',
      cited: (cited: number) =>
        `${count(cited, 'ouvrage est cité', 'ouvrages sont cités')} à l’appui de ce que montre la carte.`,
      others: (named: number) =>
        `En face, ${count(named, 'autre version dont la source est nommée', 'autres versions dont la source est nommée')}.`,
      inferred: 'La rédaction l’a déduit elle-même\u202f; aucune source n’est citée.',
      partlyInferred: 'Une partie est une déduction de la rédaction.',
      silent: 'Le relevé ne donne pas d’autre raison de ce choix.'
    },
    silence: 'La source choisie ne dit rien de ces heures.',
    wholePlace: 'Tout sur ce lieu',
    previous: 'Indication précédente',
    next: 'Indication suivante',
    link: 'Une page à part'
  },
  sources: {
    heading: 'Sources',
    intro:
      'Tous les ouvrages que cite le relevé\u00a0: ce qu’ils sont, ce qui en a vraiment été lu, quelle confiance leur accorder et tout ce qui repose sur eux. Chacun s’ouvre sur ce qu’il porte.',
    groups: {
      study: 'Études d’historiens',
      witness: 'Participants et témoins oculaires',
      document: 'Documents, journaux, chroniques qui en sont tirées',
      soviet: 'Histoires et récits soviétiques',
      popular: 'Livres grand public d’autres époques',
      reference: 'Ouvrages de référence'
    },
    editors: 'La rédaction elle-même',
    rests: (c: number, e: number, m: number) =>
      [...(c ? [claims(c)] : []), ...(e ? [events(e)] : []), ...(m ? [movements(m)] : [])].join(
        ', '
      ) || 'rien ne repose sur lui, seul ou avec d’autres',
    onlyGroup: 'Ne montrer que ce que disent ceux-ci'
  },
  source: {
    heading: 'Une source',
    all: 'Toutes les sources',
    edition: 'Édition',
    kind: 'Genre',
    consulted: 'Lu',
    reliability: 'Quelle confiance lui accorder',
    only: 'Ne montrer que ce que dit cette source',
    onlyOn: 'La carte ne montre que ce que dit cette source',
    onlyNote:
      'La carte garde alors les indications, les événements et les déplacements qui citent cet ouvrage, à la minute que retient la carte\u202f; ce qu’il ne mentionne pas est montré comme non attesté.',
    claims: 'Qui tenait quoi',
    accounts: 'Là où elle dit autre chose',
    accountsNote: 'Elle figure à côté de ces indications comme une autre version.',
    events: 'Ce qui s’est passé',
    movements: 'Qui est allé où',
    stories: 'Récits qui y puisent',
    steps: (numbers: readonly number[]) =>
      `${numbers.length === 1 ? 'Étape' : 'Étapes'} ${numbers.join(', ')}`,
    legends: 'Légendes qu’elle aide à juger',
    nothing: 'Rien sur cette carte ne repose sur elle.',
    unknown: 'Le relevé n’a pas d’ouvrage à cette adresse. Voici ceux qu’il contient\u00a0:'
  },
  only: {
    region: 'La parole que montre la carte',
    says: (names: string) => `Seulement ce que dit ${names}`,
    say: (names: string) => `Seulement\u00a0: ${names}`,
    measure: (places: number, of: number) =>
      `${String(places)} lieux sur ${String(of)}\u202f; le reste n’y est pas attesté.`,
    showAll: 'Tout montrer',
    untold:
      'La source choisie n’en parle pas, aussi la carte l’omet-elle. Voici ce qu’en disent les autres ouvrages.'
  },
  report: {
    button: 'Signaler une erreur',
    copied:
      'Copié. Ajoutez ce qui est faux et d’où vous le savez, puis envoyez-le à qui fait vivre cette carte.',
    denied: 'Le presse-papiers est fermé à cette page. Copiez le texte d’ici\u00a0:',
    field: 'Texte du signalement',
    issues: 'Ouvrir la page où l’on signale les erreurs',
    title: 'Signalement d’une erreur',
    place: 'Lieu',
    event: 'Événement',
    claim: 'Indication',
    time: 'Heure',
    map: 'Ce que dit la carte',
    sources: 'Sources',
    noSources: 'aucune citée',
    address: 'Adresse',
    wrong: 'Ce qui est faux',
    proof: 'D’où je le sais'
  }
};
