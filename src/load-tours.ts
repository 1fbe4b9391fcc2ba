import { fetchText } from './fetch-text.ts';
import type { Atlas } from './model/atlas.ts';
import { parseItineraries } from './model/itineraries/parse-itineraries.ts';
import type { ParsedItineraries } from './model/itineraries/parse-itineraries.ts';

/** Addresses of the built files by their path from here. */
const addresses = import.meta.glob<string>('../geo/itineraries/*.json', {
  query: '?url',
  import: 'default',
  eager: true
});

/** Loads and reads the ready-made walks. Never rejects: what cannot be read becomes a fault. */
export async function loadTours(atlas: Atlas): Promise<ParsedItineraries> {
  const files = await Promise.all(
    Object.entries(addresses).map(async ([path, address]) => ({
      path: path.replace('../geo/', ''),
      content: await fetchText(address)
    }))
  );
  return parseItineraries(files, atlas);
}
