import { MAX_FILE_BYTES } from './exchange-limits.ts';
import { findJsonFault, isGeojson, parseGeojson } from './geojson/parse-geojson.ts';
import { HOLLOW_IN_GPX, parseGpx } from './gpx/parse-gpx.ts';
import type { ImportFault } from './import-fault.ts';
import { parseKml } from './kml/parse-kml.ts';
import { settleTour } from './settle-tour.ts';
import type { ImportFrame, ImportResult } from './settle-tour.ts';
import { readXml } from './xml/read-xml.ts';

/** A file as a browser offers it (`File`): its size is known before a byte of it is read. */
export interface OfferedFile {
  readonly name: string;
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

const refuse = (fault: ImportFault): ImportResult => ({ tour: undefined, faults: [fault] });

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** Names under which the formats travel; anything else that is no text is of another kind. */
const EXPECTED_NAME = /\.(?:gpx|kml|geojson|json|xml|txt)$/i;

/** The text of a file, or why it has none. */
async function readText(file: OfferedFile): Promise<string | ImportFault> {
  if (file.size > MAX_FILE_BYTES)
    return { kind: 'too-large', size: file.size, limit: MAX_FILE_BYTES };
  const bytes = await file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => undefined
  );
  if (!bytes) return { kind: 'unreadable' };
  if (bytes.length > MAX_FILE_BYTES)
    return { kind: 'too-large', size: bytes.length, limit: MAX_FILE_BYTES };
  if (isZip(bytes)) return { kind: 'zipped' };
  const foreign = { kind: EXPECTED_NAME.test(file.name) ? 'not-utf8' : 'wrong-type' } as const;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).trim();
    if (text === '') return { kind: 'empty' };
    return text.includes('\0') ? foreign : text;
  } catch {
    return foreign;
  }
}

function importXml(text: string, frame: ImportFrame): ImportResult {
  const root = readXml(text, HOLLOW_IN_GPX);
  if ('kind' in root) return refuse(root);
  if (root.name === 'gpx') return settleTour(parseGpx(root), frame);
  if (root.name === 'kml') return settleTour(parseKml(root), frame);
  return refuse({ kind: 'wrong-type' });
}

function importJson(text: string, frame: ImportFrame): ImportResult {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return refuse({ kind: 'malformed', line: findJsonFault(error, text) });
  }
  return isGeojson(value) ? settleTour(parseGeojson(value), frame) : refuse({ kind: 'wrong-type' });
}

/**
 * Reads a tour from a file, told by its content and not by its name. Never throws: gives a tour, or
 * `undefined`, and a fault for each thing that could not be taken. A file of the full size takes a second
 * or more: a page calls it by `importInWorker`.
 */
export async function importTour(file: OfferedFile, frame: ImportFrame): Promise<ImportResult> {
  const text = await readText(file);
  if (typeof text !== 'string') return refuse(text);
  if (text.startsWith('<')) return importXml(text, frame);
  if (text.startsWith('{')) return importJson(text, frame);
  return refuse({ kind: 'wrong-type' });
}
