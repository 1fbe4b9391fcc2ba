import { parseHash } from '../../state/url-state.ts';

/** The tour in a link of this map, wherever the map was opened; `undefined` if there is none in it. */
export function findTourLink(link: string): string | undefined {
  const hash = /#\S+/.exec(link)?.[0];
  const tour = hash === undefined ? undefined : parseHash(hash).tour;
  return tour === '' ? undefined : tour;
}
