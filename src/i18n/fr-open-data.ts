import type { openDataEn } from './en-open-data.ts';

/** Words in and about the files in which the whole atlas is given away. */
export const openDataFr: typeof openDataEn = {
  sides: {
    contested: 'lieu disputé',
    neutral: 'neutre',
    none: 'personne sur place',
    unknown: 'rien d’attesté'
  },
  passabilities: {
    open: 'ouvert à tous',
    raised: 'levé'
  },
  during: (a: string, b: string) => `du ${a} au ${b}`,
  heading: 'Données ouvertes',
  intro:
    'Tout ce que sait cette carte, en fichiers pour d’autres programmes. Les références, la certitude et la licence voyagent dans chacun. Ils sont produits ici, sur cet appareil.',
  size: (bytes: number) =>
    `${new Intl.NumberFormat('fr', { maximumFractionDigits: 0 }).format(bytes / 1000)}\u00a0ko`,
  saved: (file: string) => `Enregistré\u00a0: ${file}`,
  notSaved: 'Le fichier n’a pas pu être produit\u202f; rechargez la page et réessayez.',
  licence: 'Licence',
  licenceText: (title: string) =>
    `Open Database Licence 1.0\u00a0: utilisez, modifiez et transmettez ces données, nommez la source (© les contributeurs d’OpenStreetMap\u202f; ${title}) et laissez ouvert ce que vous en faites.`,
  times: (old: string, young: string) =>
    `Les temps sont en nouveau style, à l’horloge de la ville, sans fuseau${old && `\u00a0: le ${old} ancien style est le ${young}`}.`,
  kiosk: 'Cet écran n’enregistre aucun fichier.',
  formats: {
    states: {
      what: 'Qui tenait chaque lieu',
      use: 'Un point par lieu et par période, GeoJSON\u00a0: pour QGIS, kepler.gl, Leaflet.'
    },
    shapes: {
      what: 'La même chose avec les contours',
      use: 'Lignes et surfaces pour chaque période, GeoJSON\u00a0: pour QGIS.'
    },
    events: { what: 'Ce qui s’est passé', use: 'Un point par événement, GeoJSON.' },
    movements: {
      what: 'Qui est allé où',
      use: 'Une ligne par déplacement, avec l’heure de chaque position, GeoJSON.'
    },
    'linked-places': {
      what: 'Des lieux pour les index géographiques',
      use: 'Linked Places Format, pour le World Historical Gazetteer.'
    },
    'claim-table': {
      what: 'Tableau des indications',
      use: 'Une ligne pour chacune, CSV\u00a0: pour un tableur.'
    },
    'event-table': {
      what: 'Tableau des événements',
      use: 'Une ligne pour chacun, CSV\u00a0: pour un tableur.'
    },
    'json-ld': { what: 'L’ensemble, lié', use: 'JSON-LD dans le vocabulaire de schema.org.' }
  }
};
