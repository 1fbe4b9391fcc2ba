import type { Work } from '../canvas/sliced-work.ts';
import { isTouching } from '../canvas/world.ts';
import type { WorldBox } from '../canvas/world.ts';
import { buildingLabels, islandLabels, parkLabels } from './choose-area-labels.ts';
import { streetLabels } from './choose-street-labels.ts';
import { riverLabels, seaLabels } from './choose-water-labels.ts';
import type { Label } from './label.ts';
import type { Lettering } from './lettering.ts';
import type { LabelLanguage } from './name-style.ts';

/** The names of what touches the view, one thing at each step: to find where a name has room takes its time. */
function* namesInView<Item extends { readonly box: WorldBox }>(
  items: readonly Item[],
  view: WorldBox,
  namesOf: (item: Item) => readonly Label[]
): Work<Label[]> {
  const labels: Label[] = [];
  for (const item of items) {
    if (!isTouching(item.box, view)) continue;
    labels.push(...namesOf(item));
    yield 'more';
  }
  return labels;
}

/**
 * The names to be written at a zoom, in a language, with their looks and their importance. Only of
 * what touches the view.
 */
export function* chooseLabels(
  lettering: Lettering,
  zoom: number,
  language: LabelLanguage,
  view: WorldBox
): Work<Label[]> {
  const { rivers, seas, islands, parks, buildings, streets } = lettering;
  return [
    ...(yield* namesInView(rivers, view, (river) => riverLabels(river, zoom, language))),
    ...(yield* namesInView(seas, view, (sea) => seaLabels(sea, zoom, language))),
    ...(yield* namesInView(islands, view, (island) => islandLabels(island, zoom, language))),
    ...(yield* namesInView(parks, view, (park) => parkLabels(park, zoom, language))),
    ...(yield* namesInView(buildings, view, (house) => buildingLabels(house, zoom, language))),
    ...(yield* namesInView(streets, view, (street) => streetLabels(street, zoom, language)))
  ];
}
