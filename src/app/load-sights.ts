import sightsAddress from '../../geo/sights.json?url';
import { fetchText } from '../fetch-text.ts';
import type { Atlas } from '../model/atlas.ts';
import { SIGHTS_PATH, parseSights } from '../model/sights/parse-sights.ts';
import type { ParsedSights } from '../model/sights/parse-sights.ts';

/** Loads what could be seen and heard. Never rejects: what cannot be read becomes a fault. */
export async function loadSights(atlas: Atlas): Promise<ParsedSights> {
  return parseSights([{ path: SIGHTS_PATH, content: await fetchText(sightsAddress) }], atlas);
}
