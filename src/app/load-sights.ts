import { fetchText } from '../fetch-text.ts';
import type { Atlas } from '../model/atlas.ts';
import { parseSights } from '../model/sights/parse-sights.ts';
import type { ParsedSights } from '../model/sights/parse-sights.ts';

/** Address of the built file by its path from here; none where the atlas has no such file. */
const addresses = import.meta.glob<string>('../../geo/sights.json', {
  query: '?url',
  import: 'default',
  eager: true
});

/** Loads what could be seen and heard. Never rejects: what cannot be read becomes a fault. */
export async function loadSights(atlas: Atlas): Promise<ParsedSights> {
  const files = Object.entries(addresses).map(async ([path, address]) => ({
    path: path.replace('../../geo/', ''),
    content: await fetchText(address)
  }));
  return parseSights(await Promise.all(files), atlas);
}
