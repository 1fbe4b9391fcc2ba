import tracksAddress from 'virtual:tracks-address';
import { fetchText } from '../fetch-text.ts';
import type { MovementTrack } from '../model/movement-track.ts';
import { parseTracks } from '../model/track-file.ts';

/**
 * Loads the lines of the movements, by id.
 * @throws Error where they cannot be fetched or read
 */
export async function loadTracks(): Promise<ReadonlyMap<string, MovementTrack>> {
  const content = await fetchText(tracksAddress);
  if ('failure' in content) throw new Error(content.failure);
  return parseTracks(JSON.parse(content.text));
}
