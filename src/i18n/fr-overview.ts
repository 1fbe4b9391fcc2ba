import { YEAR } from './calendars.ts';
import type { overviewEn } from './en-overview.ts';
import { formatCount } from './plural.ts';

const count = (n: number, one: string, other: string): string =>
  formatCount('fr', n, { one, other });

export const overviewFr: typeof overviewEn = {
  heading: 'Vue d’ensemble',
  views: { hours: 'Heure par heure', tally: 'Chiffres', changes: 'Ce qui a changé' },
  viewsLabel: 'Vues d’ensemble',
  unknownView: (topic: string) =>
    `La vue d’ensemble n’a pas de vue «\u202f${topic}\u202f». Elle a les trois ci-dessus.`,
  hours: {
    order: 'Ordre',
    orders: { fall: 'Heure de la prise', district: 'Arrondissement', layer: 'Sorte de lieu' },
    first: 'De',
    last: 'À',
    grid: 'Qui tenait chaque lieu, heure par heure',
    hint: 'Les flèches vont de case en case, Début et Fin suivent les heures, Page précédente et Page suivante avancent de dix lieux. Entrée y mène la carte et l’horloge.',
    place: 'Lieu',
    hour: 'Heures',
    narrower: 'Volet étroit',
    wider: 'Volet large',
    table: 'Tableau',
    picture: 'Image',
    copy: 'Copier le tableau',
    copied: 'Copié\u00a0: collez-le dans un tableur.',
    notCopied:
      'Le navigateur ne laisse pas cette page copier. Sélectionnez le tableau et copiez-le à la main.',
    open: 'Ouvrir ce lieu',
    outside: 'Hors de la ville',
    fallNote: (side) =>
      `Un lieu est pris quand, au relevé, ${side} le tient pour la première fois. Ceux qu’il tenait dès le début viennent d’abord, ceux qu’il n’a jamais tenus en dernier.`,
    districtNote: `Arrondissements de police de ${YEAR}, d’après la rue la plus proche\u202f; un lieu en bordure peut appartenir à l’arrondissement voisin.`,
    layerNote: 'Sortes de lieux comme dans la légende\u202f; dans chacune, par ordre de prise.',
    key: 'Légende et ordre',
    uncertain: 'incertain\u00a0: l’un ou l’autre camp',
    soft: 'plus pâle\u00a0: une estimation'
  },
  columns: {
    place: 'Lieu',
    kind: 'Sorte',
    district: 'Arrondissement',
    from: 'Depuis',
    window: 'Intervalle des sources',
    until: 'Jusqu’à',
    side: 'Tenu par',
    certainty: 'Certitude'
  },
  caption: (days: string) => `Qui tenait chaque lieu, ${days}\u00a0: une ligne par indication`,
  beforeRecord: 'avant le relevé',
  onward: 'la fin du relevé',
  between: (from: string, to: string) => `${from} – ${to}`,
  cell: (place: string, hour: string, state: string) => `${place}, ${hour}\u00a0: ${state}`,
  districts: {
    admiralteyskaya: 'Arrondissement de l’Amirauté',
    kazanskaya: 'Arrondissement de Kazan',
    spasskaya: 'Arrondissement Spasskaïa',
    kolomenskaya: 'Arrondissement de Kolomna',
    narvskaya: 'Arrondissement de Narva',
    moskovskaya: 'Arrondissement de Moscou',
    'aleksandro-nevskaya': 'Arrondissement Alexandre-Nevski',
    rozhdestvenskaya: 'Arrondissement Rojdestvenskaïa',
    liteynaya: 'Arrondissement Liteïnaïa',
    vasilievskaya: 'Arrondissement Vassilievski',
    petrogradskaya: 'Arrondissement de Petrograd',
    vyborgskaya: 'Arrondissement de Vyborg',
    okhta: 'Okhta'
  },
  tally: {
    of: 'Lieux comptés',
    all: 'Tous les lieux',
    chart: 'Lieux tenus par chaque camp au fil des jours',
    text: (side, from, before, to, after, all) =>
      `Le ${from}, ${side.subject} tenait ${String(before)} lieux sur ${String(all)}\u202f; le ${to}, ${String(after)}.`,
    most: (moment: string, n: number) =>
      `L’heure la plus mouvementée commence le ${moment}\u00a0: ${count(n, 'lieu change', 'lieux changent')} de camp.`,
    caption: 'La même chose en chiffres\u00a0: une ligne à chaque changement des nombres',
    time: 'Depuis'
  },
  changes: {
    then: 'Alors',
    now: 'Maintenant (l’horloge)',
    hint: 'Ancien style, sauf si vous ajoutez n. s.',
    set: 'Fixer',
    take: 'Retenir l’heure de l’horloge',
    swap: 'Intervertir',
    end: 'Terminer',
    presets: 'Ou commencer par',
    filter: 'Sorte de lieu',
    all: 'Toutes les sortes',
    count: (n: number, all: number) =>
      `${count(n, 'lieu', 'lieux')} sur ${String(all)} ${n < 2 ? 'a' : 'ont'} changé de camp`,
    none: 'Aucun lieu de cette sorte n’a changé de camp entre les deux moments.',
    unset: 'Fixez le premier moment pour voir ce qui a changé depuis.',
    returned: (n: number) =>
      `${count(n, 'autre lieu a changé', 'autres lieux ont changé')} de mains entre-temps, puis en sens inverse.`,
    onMap: 'Sur la carte, à gauche de la ligne, c’est alors\u202f; à droite, maintenant.',
    line: 'Ligne entre alors et maintenant',
    linePosition: (percent: number, then: string, now: string) =>
      `${String(percent)} pour cent de la carte\u00a0: ${then}\u202f; le reste\u00a0: ${now}`
  }
};
