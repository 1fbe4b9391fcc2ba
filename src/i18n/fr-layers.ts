import { EXAMPLE_ISO, MAP_DAYS } from './calendars.ts';
import type { layersEn } from './en-layers.ts';
import { formatCount } from './plural.ts';

const megabytes = (bytes: number): string =>
  `${new Intl.NumberFormat('fr', { maximumFractionDigits: 1 }).format(bytes / 1e6)} Mo`;

const features = (n: number): string => formatCount('fr', n, { one: 'objet', other: 'objets' });

interface Named {
  readonly number: number;
  readonly name: string;
}

const featureOf = ({ number, name }: Named): string =>
  name === '' ? `L’objet ${String(number)}` : `L’objet ${String(number)}, «\u202f${name}\u202f»,`;

/** What follows a count; French counts 0 and 1 as one. */
const countOf = (n: number, one: string, other: string): string =>
  `${features(n)} ${n < 2 ? one : other}`;

/** Words about layers that the visitor brings along. */
export const layersFr: typeof layersEn = {
  heading: 'Calques personnels',
  intro:
    'Posez un fichier à vous sur la carte, à la même horloge\u00a0: GeoJSON ou Linked Places, avec des points, des lignes et des surfaces. Il est lu sur cet appareil, y reste et n’est envoyé nulle part.',
  choose: 'Choisir un fichier',
  dropHint: 'ou déposez-le ici',
  drop: 'Déposez le fichier pour le poser sur la carte',
  timesHint:
    'Les temps peuvent figurer dans «\u202fwhen\u202f», «\u202fstart\u202f» et «\u202fend\u202f», «\u202ftimes\u202f» ou en EDTF\u202f; nouveau style, à l’horloge de la ville. Ce qui n’a pas de temps est toujours montré.',
  none: 'Pas encore de calque.',
  reading: 'Lecture du fichier…',
  opened: (name: string, n: number) => `Posé sur la carte\u00a0: ${name}, ${features(n)}.`,
  nothingOpened: 'Rien n’a été posé sur la carte.',
  manyFiles:
    'Seul le premier des fichiers a été ouvert\u202f; ouvrez les autres l’un après l’autre.',
  workerFailed:
    'Le lecteur de fichiers n’a pas pu démarrer\u202f; vérifiez la connexion, rechargez la page et réessayez.',
  denied:
    'Ce navigateur ne conserve rien\u00a0: les calques durent autant que cette page. Autorisez-le à stocker des données, ou gardez les fichiers.',
  faultsHeading: 'Ce qui n’a pas pu être montré tel quel',
  list: 'Calques',
  show: (name: string) => `Montrer ${name}`,
  now: (now: number, all: number) => `${String(now)} sur ${features(all)} à cette heure`,
  fault:
    'Ce calque n’a pas pu être relu\u202f; retirez-le et ouvrez son fichier une nouvelle fois.',
  remove: 'Retirer',
  removeOf: (name: string) => `Retirer ${name}`,
  removed: (name: string) => `Retiré\u00a0: ${name}`,
  undo: 'Annuler',
  save: 'Enregistrer le fichier',
  saveOf: (name: string) => `Enregistrer le fichier de ${name}`,
  atThisHour: (name: string) => `${name}, à cette heure`,
  unnamed: (n: number) => `Objet ${String(n)}`,
  goTo: 'Montrer sur la carte',
  andMore: (n: number) => `et ${formatCount('fr', n, { one: 'autre', other: 'autres' })}`,
  kiosk: 'Les calques personnels ne sont pas ouverts sur cet écran.',
  unloaded:
    'Les calques personnels n’ont pas pu être chargés\u202f; vérifiez la connexion et rechargez la page.',
  faults: {
    'too-large': ({ size, limit }: { readonly size: number; readonly limit: number }) =>
      `Le fichier fait ${megabytes(size)}, plus que les ${megabytes(limit)} lus ici\u202f; laissez de côté ce qui est loin de la ville, ou arrondissez les coordonnées à six décimales.`,
    unreadable: () =>
      'Le fichier ne peut pas être lu, peut-être parce qu’il a été déplacé ou supprimé\u202f; choisissez-le de nouveau.',
    empty: () =>
      'Le fichier est vide\u202f; exportez-le de nouveau et choisissez le nouveau fichier.',
    zipped: () =>
      'Le fichier est compressé (ZIP)\u202f; décompressez-le et choisissez le fichier GeoJSON qu’il contient.',
    'not-utf8': () =>
      'Le texte du fichier n’est pas en UTF-8\u202f; enregistrez-le en UTF-8 dans le programme d’où il vient et choisissez-le de nouveau.',
    'wrong-type': () =>
      'Le fichier n’est ni GeoJSON ni Linked Places\u202f; exportez-le en GeoJSON (dans QGIS\u00a0: Sauvegarder les entités sous).',
    malformed: ({ line }: { readonly line: number | undefined }) =>
      `Le fichier est endommagé${line === undefined ? '' : ` à la ligne ${String(line)}`}\u00a0: ce n’y est pas du JSON\u202f; exportez-le de nouveau.`,
    'no-features': () =>
      'Le fichier ne contient aucun objet\u202f; ajoutez-en au moins un au calque et exportez-le de nouveau.',
    'none-left': () =>
      'Rien du fichier ne peut être montré sur cette carte\u202f; ce qui ne va pas est dit ci-dessous, objet par objet.',
    'no-geometry': (feature: Named) =>
      `${featureOf(feature)} n’a pas de géométrie et n’est pas montré\u202f; donnez-lui un point, une ligne ou une surface.`,
    'bad-position': (feature: Named & { readonly text: string }) =>
      `${featureOf(feature)} n’est pas montré\u00a0: ${feature.text} n’est pas une position\u202f; écrivez [longitude, latitude] en degrés, comme [30.31, 59.94].`,
    'bad-shape': (feature: Named & { readonly text: string }) =>
      `${featureOf(feature)} n’est pas montré\u00a0: sa géométrie n’est pas de celles que connaît GeoJSON (${feature.text})\u202f; une ligne a deux positions au moins, un anneau quatre.`,
    'bad-time': (feature: Named & { readonly member: string; readonly text: string }) =>
      `${featureOf(feature)} n’est pas montré\u00a0: «\u202f${feature.text}\u202f» dans «\u202f${feature.member}\u202f» ne se lit pas comme un temps\u202f; écrivez ${EXAMPLE_ISO.slice(0, 10)}, ${EXAMPLE_ISO}, ou en EDTF.`,
    'ends-early': (feature: Named & { readonly member: string }) =>
      `${featureOf(feature)} n’est pas montré\u00a0: d’après «\u202f${feature.member}\u202f», il finit avant de commencer\u202f; corrigez l’un des deux temps.`,
    more: ({ count: n }: { readonly count: number }) =>
      `${countOf(n, 'de plus n’est pas montré', 'de plus ne sont pas montrés')} pour des raisons semblables\u202f; corrigez-les dans le fichier.`,
    outside: ({ count: n }: { readonly count: number }) =>
      `${countOf(n, 'se trouve', 'se trouvent')} hors de cette carte\u202f; si leur place est ici, vérifiez que la longitude précède la latitude et qu’il s’agit de degrés.`,
    never: ({ count: n }: { readonly count: number }) =>
      `${countOf(n, 'appartient', 'appartiennent')} à des jours hors de cette carte (${MAP_DAYS})\u202f; vérifiez que les temps sont en nouveau style.`,
    zones: ({ count: n }: { readonly count: number }) =>
      `${countOf(n, 'a un temps', 'ont des temps')} avec un fuseau, qui a été ignoré\u00a0: les heures sont prises telles que les montrait l’horloge de la ville\u202f; ôtez le fuseau du fichier pour ne plus voir cette ligne.`,
    'too-many': ({ count: n, limit }: { readonly count: number; readonly limit: number }) =>
      `Le fichier contient ${features(n)}\u202f; les ${String(limit)} premiers ont été pris\u202f; divisez le fichier pour montrer les autres.`
  }
};
