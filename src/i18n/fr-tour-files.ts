import type { tourFilesEn } from './en-tour-files.ts';
import { formatCount } from './plural.ts';

interface FaultyStop {
  readonly number: number;
  readonly name: string;
}

const stopOf = ({ number, name }: FaultyStop): string =>
  `Halte ${String(number)}, «\u202f${name}\u202f»`;

const stops = (n: number): string => formatCount('fr', n, { one: 'halte', other: 'haltes' });

export const tourFilesFr: typeof tourFilesEn = {
  today: (text: string) => `Aujourd’hui\u00a0: ${text}`,
  inference: (text: string) =>
    text === '' ? 'Déduction de la rédaction' : `Déduction de la rédaction\u00a0: ${text}`,
  exportHeading: 'L’emporter',
  exportIntro:
    'Des fichiers pour cartes, téléphones et tableurs. Ils contiennent les haltes, le chemin, ce qui s’y est passé et les sources.',
  formats: {
    gpx: { name: 'GPX', use: 'pour récepteurs satellite et applications de marche' },
    geojson: { name: 'GeoJSON', use: 'pour cartes et programmes' },
    kml: { name: 'KML', use: 'pour Google Earth et semblables' },
    csv: { name: 'CSV', use: 'pour un tableur' },
    ics: { name: 'Agenda', use: 'un fichier ICS' }
  },
  saved: (file: string) => `Enregistré\u00a0: ${file}`,
  notSaved: 'Le fichier n’a pas pu être produit. Vérifiez la connexion, puis réessayez.',
  needsStart: 'Pour un fichier d’agenda, indiquez quand la promenade commence.',
  needsStop: 'Ajoutez d’abord une halte\u00a0: une promenade vide ne donne pas de fichier.',
  link: 'Lien vers cette promenade',
  copyLink: 'Copier le lien',
  copied: 'Le lien est copié.',
  notCopied:
    'Le lien n’a pas pu être copié\u202f; sélectionnez-le dans le champ et copiez-le à la main.',
  qr: 'Code QR du lien',
  qrHint: 'Visez-le avec un téléphone pour y ouvrir la promenade.',
  qrTooLong:
    'Le lien est trop long pour un code QR. Raccourcissez les notes, ou envoyez le lien lui-même.',
  importHeading: 'Faire entrer une promenade',
  importIntro:
    'Depuis un fichier GPX, KML ou GeoJSON, ou depuis un lien de cette carte. Le fichier est lu sur cet appareil et n’est envoyé nulle part.',
  choose: 'Choisir un fichier',
  dropHint: 'ou déposez-le ici',
  drop: 'Déposez le fichier pour l’ouvrir comme promenade',
  paste: 'Ou collez un lien vers une promenade',
  open: 'Ouvrir',
  reading: 'Lecture du fichier…',
  workerFailed:
    'Le lecteur de fichiers n’a pas pu démarrer, et la promenade est restée telle quelle\u202f; vérifiez la connexion, rechargez la page et réessayez.',
  notALink:
    'Ce n’est pas un lien vers une promenade de cette carte\u202f; copiez l’adresse entière, avec la partie qui commence par «\u202ftour=\u202f».',
  opened: (name: string, n: number) => `Ouvert\u00a0: ${name}, ${stops(n)}.`,
  keptOld: 'La promenade qui était ouverte revient avec «\u202fAnnuler\u202f».',
  nothingOpened: 'Rien n’a été ouvert\u202f; la promenade est restée telle quelle.',
  faultsHeading: 'Ce qui n’a pas pu être repris tel quel',
  manyFiles:
    'Seul le premier des fichiers a été ouvert\u202f; ouvrez les autres l’un après l’autre.',
  atlasFaults: {
    'unknown-place': (fault: FaultyStop & { readonly id: string }) =>
      `${stopOf(fault)}\u00a0: nomme un lieu (${fault.id}) que cette carte n’a pas\u202f; elle reste un point là où le fichier la met.`,
    'unknown-event': (fault: FaultyStop & { readonly id: string }) =>
      `${stopOf(fault)}\u00a0: nomme un événement (${fault.id}) que cette carte n’a pas\u202f; elle reste sans lui.`,
    moved: (fault: FaultyStop & { readonly metres: number }) =>
      `${stopOf(fault)}\u00a0: se trouve à ${String(fault.metres)} m du lieu qu’elle nomme\u202f; elle reste un point là où le fichier la met.`,
    'hour-outside': (fault: FaultyStop) =>
      `${stopOf(fault)}\u00a0: nomme une heure hors des jours de cette carte\u202f; elle reste sans heure, que l’on peut fixer de nouveau.`,
    'note-cut': (fault: FaultyStop) =>
      `${stopOf(fault)}\u00a0: sa note est plus longue que ce qu’un lien peut porter\u202f; la fin a été coupée. Le fichier l’a toujours.`
  }
};
