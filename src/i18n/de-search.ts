import type { searchEn } from './en-search.ts';
import { formatCount } from './plural.ts';

const count = (n: number, one: string, other: string): string =>
  formatCount('de', n, { one, other });

export const searchDe: typeof searchEn = {
  label: 'Ort oder Ereignis suchen',
  placeholder: 'Ort, Straße, Ereignis, Person',
  clear: 'Suche leeren',
  results: (n) => `${count(n, 'Treffer', 'Treffer')} gefunden`,
  none: (query) => `Weder ein Ort noch ein Ereignis heißt „${query}“.`,
  noneHint:
    'Vielleicht hilft eine andere Schreibweise, der heutige Name, eine Straße oder ein Wort aus dem, was geschah.',
  list: 'Gefunden',
  event: 'Ereignis',
  movement: 'Unterwegs',
  shown: (name) => `${name} leuchtet auf der Karte auf.`,
  kinds: {
    prospekt: 'Prospekt',
    street: 'Straße',
    embankment: 'Uferstraße',
    lane: 'Gasse',
    square: 'Platz',
    path: 'Durchgang oder Hof',
    bridge: 'Brücke',
    sea: 'Meer',
    river: 'Fluss',
    canal: 'Kanal',
    pond: 'Teich',
    island: 'Insel',
    quarter: 'Stadtteil',
    town: 'Stadt oder Dorf',
    park: 'Park',
    garden: 'Garten',
    cemetery: 'Friedhof',
    ground: 'Freies Gelände',
    building: 'Gebäude'
  },
  kindWords: {
    street: ['straße', 'strasse'],
    prospekt: [],
    embankment: ['ufer', 'uferstraße', 'kai'],
    lane: ['gasse'],
    square: ['platz'],
    line: ['linie'],
    boulevard: [],
    highway: ['chaussee', 'landstraße'],
    bridge: ['brücke'],
    island: ['insel'],
    canal: ['kanal'],
    river: ['fluss'],
    garden: ['garten'],
    park: [],
    cemetery: ['friedhof'],
    state: ['staatlich', 'staats']
  },
  gone: 'heute verschwunden',
  untold: 'von der gewählten Quelle nicht erzählt',
  story: 'Ort von Ereignissen'
};
