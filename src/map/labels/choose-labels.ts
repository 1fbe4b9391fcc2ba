import { isTouching } from '../canvas/world.ts';
import type { WorldBox } from '../canvas/world.ts';
import { buildingLabels, islandLabels, parkLabels } from './choose-area-labels.ts';
import { streetLabels } from './choose-street-labels.ts';
import { riverLabels, seaLabels } from './choose-water-labels.ts';
import type { Label } from './label.ts';
import type { Lettering } from './lettering.ts';
import type { LabelLanguage } from './name-style.ts';

/**
 * The names to be written at a zoom, in a language, with their looks and their importance. Only of
 * what touches the view.
 */
export function chooseLabels(
  lettering: Lettering,
  zoom: number,
  language: LabelLanguage,
  view: WorldBox
): Label[] {
  const inView = <Item extends { readonly box: WorldBox }>(items: readonly Item[]): Item[] =>
    items.filter(({ box }) => isTouching(box, view));
  return [
    ...inView(lettering.rivers).flatMap((river) => riverLabels(river, zoom, language)),
    ...inView(lettering.seas).flatMap((sea) => seaLabels(sea, zoom, language)),
    ...inView(lettering.islands).flatMap((island) => islandLabels(island, zoom, language)),
    ...inView(lettering.parks).flatMap((park) => parkLabels(park, zoom, language)),
    ...inView(lettering.buildings).flatMap((building) => buildingLabels(building, zoom, language)),
    ...inView(lettering.streets).flatMap((street) => streetLabels(street, zoom, language))
  ];
}
