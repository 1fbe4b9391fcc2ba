import type { TodaySource } from '../model/today-source.ts';

/**
 * What is wrong with a typed source: nothing was typed; it is neither address nor archive; the address
 * is of another kind than the web's; it lacks a coordinate or has a field nobody can fill; the archive
 * is named with a folder or a host.
 */
export type TodaySourceFault = 'empty' | 'neither' | 'scheme' | 'fields' | 'folder';

export type TypedTodaySource =
  { readonly source: TodaySource } | { readonly fault: TodaySourceFault };

/** Fields that Leaflet fills in a tile address; `{-y}` counts rows from the south, as TMS does. */
const FIELDS: ReadonlySet<string> = new Set(['z', 'x', 'y', '-y', 's', 'r']);
const FIELD = /\{([^{}]*)\}/g;
const ARCHIVE = /\.pmtiles$/i;
const NOT_IN_A_NAME = /[/\\?#:]/;

/** Any address will do: it only tells whether a relative one can be read. */
const SOME_PAGE = 'https://petrograd.invalid/';

/** The scheme of an address, read as a browser on a web page reads it. */
function findScheme(address: string): string | undefined {
  try {
    return new URL(address.replace(FIELD, '0'), SOME_PAGE).protocol;
  } catch {
    return undefined;
  }
}

function findAddressFault(address: string): TodaySourceFault | undefined {
  const scheme = findScheme(address);
  if (scheme !== 'https:' && scheme !== 'http:') return 'scheme';
  const fields = new Set([...address.matchAll(FIELD)].map(([, name = '']) => name));
  const hasAll = fields.has('z') && fields.has('x') && (fields.has('y') || fields.has('-y'));
  return hasAll && [...fields].every((name) => FIELDS.has(name)) ? undefined : 'fields';
}

/**
 * Reads what a visitor typed as the source of today's map: an address of image tiles, such as
 * `https://…/{z}/{x}/{y}.png`, or the name of an archive, such as `petersburg.pmtiles`. Never throws.
 */
export function parseTypedTodaySource(text: string, attribution: string): TypedTodaySource {
  const typed = text.trim();
  const credit = attribution.trim();
  if (typed === '') return { fault: 'empty' };
  if (ARCHIVE.test(typed))
    return NOT_IN_A_NAME.test(typed)
      ? { fault: 'folder' }
      : { source: { kind: 'archive', file: typed, attribution: credit } };
  if (!/[/{}]/.test(typed)) return { fault: 'neither' };
  const fault = findAddressFault(typed);
  return fault ? { fault } : { source: { kind: 'tiles', url: typed, attribution: credit } };
}
