import { YEAR } from './calendars.ts';
import type { exchangeEn } from './en-exchange.ts';
import { formatCount } from './plural.ts';

const megabytes = (bytes: number): string =>
  `${new Intl.NumberFormat('fr', { maximumFractionDigits: 1 }).format(bytes / 1e6)} Mo`;

const count = (n: number, one: string, other: string): string =>
  formatCount('fr', n, { one, other });

interface Stop {
  readonly number: number;
  readonly name: string;
}

const stopOf = ({ number, name }: Stop): string =>
  name === '' ? `Halte ${String(number)}` : `Halte ${String(number)}, «\u202f${name}\u202f»`;

export const exchangeFr: typeof exchangeEn = {
  columns: {
    number: 'N°',
    name: 'Halte',
    longitude: 'Longitude',
    latitude: 'Latitude',
    arrival: 'Arrivée',
    walk: 'Marche jusqu’ici, min',
    distance: 'Chemin jusqu’ici, m',
    dwell: 'Arrêt, min',
    talk: 'Exposé, min',
    hour: `Heure de ${YEAR}, nouveau style`,
    hourInWords: `Heure de ${YEAR} en toutes lettres`,
    note: 'Note',
    description: 'Ce qui s’est passé, ce que l’on voit',
    citations: 'Sources',
    place: 'Lieu (id)',
    event: 'Événement (id)'
  },
  stops: 'Haltes',
  route: 'Le chemin par les rues',
  unnamedTour: 'Promenade sans nom',
  unnamedStop: (n: number) => `Halte ${String(n)}`,
  faults: {
    'too-large': ({ size, limit }: { readonly size: number; readonly limit: number }) =>
      `Le fichier fait ${megabytes(size)}, plus que les ${megabytes(limit)} lus ici\u202f; n’exportez que l’itinéraire et ses haltes, sans la trace enregistrée.`,
    unreadable: () =>
      'Le fichier ne peut pas être lu, peut-être parce qu’il a été déplacé ou supprimé\u202f; choisissez-le de nouveau.',
    empty: () =>
      'Le fichier est vide\u202f; exportez de nouveau la promenade et choisissez le nouveau fichier.',
    zipped: () =>
      'Le fichier est compressé (ZIP ou KMZ)\u202f; décompressez-le et choisissez le fichier .kml ou .gpx qu’il contient.',
    'not-utf8': () =>
      'Le texte du fichier n’est pas en UTF-8\u202f; enregistrez-le en UTF-8 dans le programme d’où il vient et choisissez-le de nouveau.',
    'wrong-type': () =>
      'Le fichier n’est ni GPX, ni KML, ni GeoJSON\u202f; exportez la promenade dans l’un de ces formats.',
    'document-type': ({ line }: { readonly line: number }) =>
      `Le fichier déclare un type de document (DOCTYPE) avant la ligne ${String(line + 1)}, ce qui n’est jamais lu ici, par sécurité\u202f; supprimez la déclaration et choisissez de nouveau le fichier.`,
    malformed: ({ line }: { readonly line: number | undefined }) =>
      `Le fichier est endommagé${line === undefined ? '' : ` à la ligne ${String(line)}`}\u00a0: quelque chose n’y est pas fermé ou n’est pas à sa place\u202f; exportez-le de nouveau.`,
    'too-deep': ({ line }: { readonly line: number }) =>
      `À la ligne ${String(line)}, le fichier est imbriqué plus profondément qu’aucune promenade\u202f; exportez-le de nouveau depuis le programme d’où il vient.`,
    'no-stops': () =>
      'Le fichier ne contient ni haltes ni itinéraire\u202f; ajoutez au moins un point et exportez-le de nouveau.',
    'none-left': () =>
      'Aucune halte du fichier ne se trouve sur cette carte\u202f; vérifiez ses coordonnées, ou choisissez une promenade dans la ville.',
    'no-position': (stop: Stop) =>
      `${stopOf(stop)}\u00a0: laissée de côté, car ses coordonnées manquent ou ne sont pas des nombres\u202f; écrivez-les en degrés, comme 59.94 et 30.31.`,
    outside: (stop: Stop & { readonly longitude: number; readonly latitude: number }) =>
      `${stopOf(stop)}\u00a0: laissée de côté, car la latitude ${String(stop.latitude)} et la longitude ${String(stop.longitude)} sont hors de cette carte\u202f; vérifiez qu’elles ne sont pas interverties.`,
    'more-misplaced': ({ count: n }: { readonly count: number }) =>
      `${count(n, 'autre halte a été laissée', 'autres haltes ont été laissées')} de côté faute de position sur cette carte\u202f; corrigez les coordonnées dans le fichier.`,
    'too-many': ({ count: n, limit }: { readonly count: number; readonly limit: number }) =>
      `Le fichier contient ${String(n)} haltes\u202f; les ${String(limit)} premières ont été prises, autant qu’une promenade peut en avoir\u202f; divisez le fichier pour charger les autres.`,
    shortened: (stop: Stop) =>
      `${stopOf(stop)}\u00a0: le texte est plus long que ce qu’une promenade peut porter, et la fin en a été coupée\u202f; raccourcissez-le dans le fichier pour choisir ce qui reste.`,
    'other-routes': ({ count: n }: { readonly count: number }) =>
      `Le fichier contient ${String(n)} itinéraires, et seul le premier a été pris\u202f; pour en charger un autre, mettez-le en tête du fichier.`
  }
};
