import { textIn } from '../i18n/index.ts';
import type { Language } from '../i18n/index.ts';
import { tourWordsIn } from '../i18n/tour-words.ts';
import type { Stop } from '../routing/journey.ts';
import type { StopNames } from '../routing/name-stops.ts';
import { snapToNetwork } from '../routing/snap-to-network.ts';
import type { StreetGraph } from '../routing/street-graph.ts';

/** What names the parts of a tour, in the language of the page. */
export interface TourNaming {
  readonly names: StopNames;
  readonly graph: StreetGraph;
  readonly language: Language;
}

/** What a stop is called; a point of the map by the street next to it. */
export function nameStop(stop: Stop, { names, graph, language }: TourNaming): string {
  const name = names.stop(stop);
  if (name) return textIn(name, language);
  const street = names.street(snapToNetwork(graph, stop.position).edge.street);
  const words = tourWordsIn(language);
  return street ? words.pointOn(textIn(street, language)) : words.point;
}

/** What a bridge is called; its id where nothing names it. */
export function nameBridge(
  id: string,
  { names, language }: Pick<TourNaming, 'names' | 'language'>
): string {
  const name = names.bridge(id);
  return name ? textIn(name, language) : id;
}

/** What a tour without a name is called: where it begins and ends. */
export function labelTour(stops: readonly Stop[], naming: TourNaming): string {
  const [first, last] = [stops[0], stops.at(-1)];
  if (!first || !last) return tourWordsIn(naming.language).untitled;
  const begin = nameStop(first, naming);
  return first === last ? begin : `${begin} – ${nameStop(last, naming)}`;
}
