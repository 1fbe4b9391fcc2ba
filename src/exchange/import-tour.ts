import { MAX_FILE_BYTES } from './exchange-limits.ts';
import { findJsonFault, isGeojson, parseGeojson } from './geojson/parse-geojson.ts';
import { HOLLOW_IN_GPX, parseGpx } from './gpx/parse-gpx.ts';
import type { ImportFault } from './import-fault.ts';
import { parseKml } from './kml/parse-kml.ts';
import { readText } from './read-text.ts';
import type { OfferedFile } from './read-text.ts';
import { settleTour } from './settle-tour.ts';
import type { ImportFrame, ImportResult } from './settle-tour.ts';
import { readXml } from './xml/read-xml.ts';

const refuse = (fault: ImportFault): ImportResult => ({ tour: undefined, faults: [fault] });

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
  const text = await readText(file, MAX_FILE_BYTES);
  if (typeof text !== 'string') return refuse(text);
  if (text.startsWith('<')) return importXml(text, frame);
  if (text.startsWith('{')) return importJson(text, frame);
  return refuse({ kind: 'wrong-type' });
}
