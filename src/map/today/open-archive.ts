import { EtagMismatch, FetchSource, PMTiles } from 'pmtiles';
import type { Header, Source } from 'pmtiles';
import { TodayLayerError } from './today-layer-error.ts';

/** An archive whose header has been read. */
export interface OpenArchive {
  readonly tiles: PMTiles;
  readonly header: Header;
  /** Plain text; empty when the archive does not name its authors. */
  readonly attribution: string;
  /** Names of the layers of vector tiles; empty when the archive does not list them. */
  readonly layers: readonly string[];
}

/** Longest credit that still fits the line under the map. */
const LONGEST_CREDIT = 160;

const addressOf = (file: string): string =>
  new URL(encodeURIComponent(file), document.baseURI).href;

/** Archives credit their authors in HTML, as TileJSON does; only its text is wanted. */
function htmlToText(html: string): string {
  const text = new DOMParser().parseFromString(html, 'text/html').body.textContent;
  return text.replaceAll(/\s+/g, ' ').trim().slice(0, LONGEST_CREDIT);
}

/** A member of a value that may be anything. */
const readMember = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;

/** What an archive says of itself; metadata that cannot be read say nothing. */
async function readMetadata(tiles: PMTiles): Promise<Pick<OpenArchive, 'attribution' | 'layers'>> {
  const metadata: unknown = await tiles.getMetadata().catch(() => undefined);
  const attribution = readMember(metadata, 'attribution');
  const layers = readMember(metadata, 'vector_layers');
  const ids = Array.isArray(layers) ? layers.map((layer) => readMember(layer, 'id')) : [];
  return {
    attribution: typeof attribution === 'string' ? htmlToText(attribution) : '',
    layers: ids.filter((id) => typeof id === 'string')
  };
}

/** Many servers answer with a page of their own where there is no file. */
const isPage = (bytes: ArrayBuffer): boolean =>
  /^\s*</.test(new TextDecoder('latin1').decode(bytes.slice(0, 64)));

/** The bytes of an archive; that none come is told from bytes that are wrong. */
function createSource(address: string): Source {
  const fetched = new FetchSource(address);
  const readBytes: Source['getBytes'] = async (...range) => {
    const response = await fetched.getBytes(...range);
    if (range[0] === 0 && isPage(response.data)) throw new Error('A page came instead of a file.');
    return response;
  };
  return {
    getKey: () => address,
    getBytes: (...range) =>
      readBytes(...range).catch((cause: unknown) => {
        // A file that has been replaced meanwhile: PMTiles reads it again.
        if (cause instanceof EtagMismatch) throw cause;
        throw new TodayLayerError('missing', { cause });
      })
  };
}

/**
 * Opens a PMTiles archive that lies beside the page.
 * @throws TodayLayerError: `missing` when no bytes come, `unreadable` when they are no archive
 */
export async function openArchive(file: string): Promise<OpenArchive> {
  const tiles = new PMTiles(createSource(addressOf(file)));
  try {
    const header = await tiles.getHeader();
    return { tiles, header, ...(await readMetadata(tiles)) };
  } catch (cause) {
    throw cause instanceof TodayLayerError ? cause : new TodayLayerError('unreadable', { cause });
  }
}
