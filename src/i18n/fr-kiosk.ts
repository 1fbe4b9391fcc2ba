import { ATTRACT_DAYS } from './attract-days.ts';
import type { kioskEn } from './en-kiosk.ts';
import type { PluralForms } from './plural.ts';
import { formatCount } from './plural.ts';

const seconds: PluralForms = { one: 'seconde', other: 'secondes' };

/** Words of a museum's screen. */
export const kioskFr: typeof kioskEn = {
  touch: 'Touchez pour commencer',
  asking: {
    heading: 'Êtes-vous encore là\u202f?',
    text: (left: number) => `La carte recommence dans ${formatCount('fr', left, seconds)}.`,
    stay: 'Je suis encore là',
    end: 'Recommencer'
  },
  cleaning: (left: number) =>
    `L’écran est verrouillé pour le nettoyage\u00a0: encore ${formatCount('fr', left, seconds)}.`,
  moment: 'Un instant\u00a0: la carte recommence.',
  bar: {
    region: 'Réglages de cet écran',
    language: 'Langue',
    smaller: 'Texte plus petit',
    larger: 'Texte plus grand',
    contrast: 'Contraste élevé',
    lowReach: 'Commandes en bas',
    leftHand: 'Volet à gauche',
    end: 'Recommencer'
  },
  fault: {
    unreadable: (source: string) =>
      `${source} n’est pas un objet JSON\u202f; corrigez-le. Les réglages habituels s’appliquent.`,
    unknown: (source: string, member: string) =>
      `${source}\u00a0: il n’y a pas de réglage «\u202f${member}\u202f»\u202f; vérifiez son orthographe. Les autres s’appliquent.`,
    value: (source: string, member: string, allowed: string) =>
      `${source}\u00a0: «\u202f${member}\u202f» doit être ${allowed}. La valeur habituelle s’applique.`,
    address: 'Adresse de la page'
  },
  allowed: {
    languages: 'une liste de langues de cette carte, par exemple en, fr',
    language: 'l’une des langues proposées, par exemple fr',
    idle: 'un nombre entier de secondes de 10 à 3600',
    countdown: 'un nombre entier de secondes de 5 à 120',
    attractStart: `une heure de la carte antérieure à attractEnd, comme ${ATTRACT_DAYS.start}`,
    attractEnd: `une heure de la carte postérieure à attractStart, comme ${ATTRACT_DAYS.end}`,
    attractSpeed: 'un nombre entier de minutes de la ville par seconde, de 1 à 360',
    lowReach: 'true ou false',
    textSize: 'un nombre entier de 0 à 3',
    highContrast: 'true ou false',
    hand: 'left ou right',
    sound: 'true ou false',
    pin: 'de 4 à 8 chiffres entre guillemets',
    counts: 'true ou false',
    reloadHour: 'une heure entière de 0 à 23'
  },
  staff: {
    heading: 'Pour le personnel',
    pin: 'Code\u00a0',
    wrong: 'Ce n’est pas le bon code.',
    erase: 'Effacer',
    close: 'Fermer',
    version: 'Version',
    updated: 'Fichiers du',
    up: 'En marche depuis',
    hours: (hours: number, minutes: number) => `${String(hours)} h ${String(minutes)} min`,
    faults: 'Défauts jusqu’ici',
    lastFault: 'Le dernier',
    none: 'aucun',
    storage: 'Stockage libre',
    megabytes: (count: number) => `${String(count)} Mo`,
    unknown: 'le navigateur ne le dit pas',
    visits: 'Visites comptées',
    uncounted: 'non comptées',
    csv: 'Enregistrer les comptes en CSV',
    clear: 'Remettre les comptes à zéro',
    clean: 'Verrouiller pour le nettoyage (60 s)',
    restart: 'Rouvrir la page'
  }
};
