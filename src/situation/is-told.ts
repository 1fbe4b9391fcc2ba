import type { Atlas } from '../model/atlas.ts';
import { isSilence } from './atlas-told-by.ts';

/**
 * Whether the atlas tells of what a link opens, `event:aurora-shot` or `movement:lenin-route`, or else
 * asserts anything of the place with that id. What is on the ground alone belongs to no work.
 */
export function isTold({ places, events, movements }: Atlas, link: string): boolean {
  const [kind, topic] = link.split(':');
  if (kind === 'event') return events.some(({ id }) => id === topic);
  if (kind === 'movement') return movements.some(({ id }) => id === topic);
  return !(places.get(link)?.control.every(isSilence) ?? false);
}
