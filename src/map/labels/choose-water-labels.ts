import { pointsToWorldLine, worldSize } from '../canvas/world.ts';
import type { WorldLine } from '../canvas/world.ts';
import type { LabelPoint } from './find-label-point.ts';
import type { Label } from './label.ts';
import type { LetteredWater, Lettering } from './lettering.ts';
import { clamp, waterStyle } from './name-style.ts';
import type { LabelLanguage } from './name-style.ts';

/** Names repeat along the water after about this many pixels. */
const REPEAT = { sea: 900, narrow: 640 } as const;

/** A broad river says its name so often that a part of it between two bridges has one. */
const repeatOfBroad = (text: string, size: number): number => 240 + text.length * size;

/** A river narrower than this many pixels is left without its name. */
const NARROWEST_NAMED = 4.2;

/** Sizes of type tried one after the other, as shares of the one that suits the river. */
const SIZES = [1, 0.75] as const;

/** How far from the middle a name may stand, as a share of the width of the river. */
const BESIDE = [0.16, -0.16, 0.3, -0.3] as const;

/** From this width in pixels there is room beside the middle. */
const ROOMY = 80;

/** The name of a river, in the size that suits its width and, where that finds no room, smaller. */
export function riverLabels(
  { water, line }: LetteredWater,
  zoom: number,
  language: LabelLanguage
): Label[] {
  const text = water.properties.name && language.write(water.properties.name);
  const width = water.width * worldSize(zoom);
  if (text === undefined || width < NARROWEST_NAMED) return [];
  const fitting = clamp(width * 0.42, 11.5, 28);
  const isRoomy = width >= ROOMY;
  const beside = isRoomy ? BESIDE.map((share) => share * width) : [];
  // The broader the water, the sooner its name is placed.
  const priority = 20 - Math.min(15, width / 10);
  const anchor = {
    line: line(),
    every: isRoomy ? repeatOfBroad(text, fitting) : REPEAT.narrow,
    beside
  };
  return [...new Set(SIZES.map((share) => Math.max(11.5, fitting * share)))].map((size, rank) => ({
    text,
    style: waterStyle(size),
    priority: priority + rank * 0.1,
    anchor
  }));
}

/** The widest level line through a sea: its name is written on it again and again. */
function levelLine({ at: [x, y], width }: LabelPoint): WorldLine {
  return pointsToWorldLine([
    [x - width / 2, y],
    [x + width / 2, y]
  ]);
}

/** The name of a sea or a pond, if it has room there. */
export function seaLabels(
  { properties, ...sea }: Lettering['seas'][number],
  zoom: number,
  language: LabelLanguage
): Label[] {
  const point = sea.point();
  const room = point.width * worldSize(zoom);
  const text = properties.name ? language.write(properties.name) : '';
  const size = clamp(room / 22, 11, 26);
  if (text === '' || room < text.length * size * 0.55) return [];
  const anchor = { line: levelLine(point), every: REPEAT.sea };
  return [{ text, style: waterStyle(size), priority: 12, anchor }];
}
