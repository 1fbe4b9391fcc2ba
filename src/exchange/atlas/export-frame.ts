import { calendars, city, id, title } from '../../../geo/atlas.json';

/** Address of the licence of the exported data: positions and outlines come from OpenStreetMap. */
export const LICENCE = 'https://opendatacommons.org/licenses/odbl/1-0/';

/** Whom the licence asks to name. */
export const ATTRIBUTION = `© OpenStreetMap contributors; ${title.en}`;

/** How times are written, for readers of the files. */
export const TIME_NOTE =
  `Times are ISO 8601, Gregorian (New Style), on the wall clock of ${city.en}, without a zone.` +
  (calendars.includes('julian') ? ' 25 October Old Style is 7 November.' : '');

/** Prefix of identifiers where no address of the map is known. */
export const PREFIX = id.replaceAll('-', '');

/** What an export needs beside the atlas. */
export interface ExportFrame {
  /** Where the map can be opened: an absolute address without `#`. Identifiers then lead there. */
  readonly address?: string;
}

/** What an identifier may name. */
export type Named = 'place' | 'event' | 'movement' | 'source' | 'side' | 'relation';

/** Addresses that the schema of the World Historical Gazetteer takes for one: a host with a dot. */
const PUBLIC_ADDRESS = /^https?:\/\/[a-z0-9.-]{2,256}\.[a-z]{2,63}(?::\d{1,5})?(?:\/\S*)?$/i;

const LINKS: Readonly<Partial<Record<Named, string>>> = {
  place: 'place=',
  event: 'panel=event:',
  movement: 'panel=movement:',
  source: 'panel=source:'
};

/** An identifier: a link into the map where its address is public, or else `petrograd1917:place/smolny`. */
export function identify(kind: Named, name: string, { address = '' }: ExportFrame): string {
  const link = LINKS[kind];
  return link !== undefined && PUBLIC_ADDRESS.test(address)
    ? `${address}#${link}${name}`
    : `${PREFIX}:${kind}/${name}`;
}

/** Meaning of the prefix, for a JSON-LD context. */
export const PREFIX_CONTEXT: Readonly<Record<string, string>> = { [PREFIX]: `urn:${PREFIX}:` };
