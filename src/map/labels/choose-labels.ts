import type { LocalText } from '../../model/atlas.ts';
import type { IslandKind, StreetClass } from '../../model/base/base-map.ts';
import { levelOfDetail } from '../base/level-of-detail.ts';
import { streetStyle } from '../base/street-style.ts';
import { pointsToWorldLine, worldSize } from '../canvas/world.ts';
import type { WorldLine } from '../canvas/world.ts';
import type { LabelPoint } from './find-label-point.ts';
import type { Label, LabelStyle } from './label.ts';
import type { LetteredArea, LetteredStreet, LetteredWater, Lettering } from './lettering.ts';

/** A language of the names, as the city's texts have them. */
export type LabelLanguage = keyof LocalText;

const clamp = (value: number, least: number, greatest: number): number =>
  Math.min(greatest, Math.max(least, value));

/** Names repeat along a line after about this many pixels. */
const REPEAT = { sea: 900, river: 760, street: 620 } as const;

/** A river narrower than this many pixels is left without its name. */
const NARROWEST_NAMED_RIVER = 4.2;

function riverLabels(
  { water, line }: LetteredWater,
  zoom: number,
  language: LabelLanguage
): Label[] {
  const text = water.properties.name?.[language];
  const width = water.width * worldSize(zoom);
  if (text === undefined || width < NARROWEST_NAMED_RIVER) return [];
  const size = clamp(width * 0.42, 11.5, 30);
  const style: LabelStyle = {
    size,
    weight: 400,
    isItalic: true,
    spacing: size > 15 ? 0.34 : 0.1,
    ink: 'labelWater',
    halo: 'haloWater'
  };
  // The broader the water, the sooner its name is placed.
  return [
    { text, style, priority: 20 - Math.min(15, width / 10), anchor: { line, every: REPEAT.river } }
  ];
}

function areaLabel(
  { properties, point }: LetteredArea<{ readonly name?: LocalText }>,
  language: LabelLanguage,
  style: LabelStyle,
  priority: number
): Label[] {
  const text = properties.name?.[language];
  return text === undefined ? [] : [{ text, style, priority, anchor: { point: point.at } }];
}

function seaLabels(
  sea: LetteredArea<{ readonly name?: LocalText }>,
  zoom: number,
  language: LabelLanguage
): Label[] {
  const room = sea.point.width * worldSize(zoom);
  const text = sea.properties.name?.[language] ?? '';
  const size = clamp(room / 22, 11, 26);
  if (room < text.length * size * 0.55) return [];
  const style: LabelStyle = {
    size,
    weight: 400,
    isItalic: true,
    spacing: size > 15 ? 0.3 : 0.05,
    ink: 'labelWater',
    halo: 'haloWater'
  };
  return areaLabel(sea, language, style, 12).map((label) => ({
    ...label,
    anchor: { line: levelLine(sea.point), every: REPEAT.sea }
  }));
}

/** The widest level line through a sea: its name is written on it again and again. */
function levelLine({ at: [x, y], width }: LabelPoint): WorldLine {
  return pointsToWorldLine([
    [x - width / 2, y],
    [x + width / 2, y]
  ]);
}

interface IslandStyle {
  /** Size of type at zoom 11 and how it grows with each zoom, in pixels. */
  readonly size: number;
  readonly growth: number;
  readonly from: number;
  readonly to: number;
  readonly priority: number;
}

const ISLANDS: Record<IslandKind, IslandStyle> = {
  island: { size: 10.5, growth: 1.6, from: 11.5, to: 15.5, priority: 14 },
  quarter: { size: 10, growth: 1.3, from: 12, to: 15.5, priority: 22 },
  town: { size: 12.5, growth: 1.2, from: 9, to: 16, priority: 8 }
};

function islandLabels(
  island: Lettering['islands'][number],
  zoom: number,
  language: LabelLanguage
): Label[] {
  const { kind, name } = island.properties;
  const { size, growth, from, to, priority } = ISLANDS[kind];
  if (zoom < from || zoom > to || !name) return [];
  const style: LabelStyle = {
    size: clamp(size + growth * (zoom - 11), 10, 19),
    weight: kind === 'town' ? 700 : 400,
    isItalic: false,
    spacing: kind === 'town' ? 0.04 : 0.28,
    ink: kind === 'town' ? 'label' : 'labelSoft',
    halo: 'halo'
  };
  const room = island.point.width * worldSize(zoom);
  // A name may reach a little over the shore of a small island, but not smother it.
  const width = name[language].length * style.size * (0.66 + style.spacing);
  if (width > room * 1.25) return [];
  return areaLabel(island, language, style, priority).map((label) =>
    kind === 'town' ? label : { ...label, text: label.text.toLocaleUpperCase(language) }
  );
}

function parkLabels(
  park: Lettering['parks'][number],
  zoom: number,
  language: LabelLanguage
): Label[] {
  if (levelOfDetail(zoom) === 'city') return [];
  const size = zoom >= 15 ? 12.5 : 11;
  const room = park.point.width * worldSize(zoom);
  if ((park.properties.name?.[language].length ?? 0) * size * 0.42 > room) return [];
  const style: LabelStyle = {
    size,
    weight: 400,
    isItalic: true,
    spacing: 0.02,
    ink: 'labelPark',
    halo: 'halo'
  };
  return areaLabel(park, language, style, 24);
}

interface StreetLabelStyle {
  readonly from: number;
  readonly priority: number;
  /** Size of type at zoom 15 in pixels. */
  readonly size: number;
}

const STREETS: Record<StreetClass, StreetLabelStyle> = {
  prospekt: { from: 12.5, priority: 25, size: 14 },
  embankment: { from: 14, priority: 40, size: 11.5 },
  street: { from: 14, priority: 35, size: 12.5 },
  square: { from: 14.5, priority: 30, size: 12.5 },
  bridge: { from: 15, priority: 34, size: 11.5 },
  lane: { from: 15.5, priority: 50, size: 11 },
  path: { from: 16.5, priority: 60, size: 10.5 }
};

function streetLabels(
  { properties, line }: LetteredStreet,
  zoom: number,
  language: LabelLanguage
): Label[] {
  const { from, priority, size } = STREETS[properties.class];
  const text = properties.name?.[language];
  if (text === undefined || zoom < from || !streetStyle(properties.class, zoom)) return [];
  const today = properties.nameToday?.[language];
  const style: LabelStyle = {
    size: clamp(size + (zoom - 15) * 1.1, 10.5, 17),
    weight: 400,
    isItalic: false,
    spacing: 0,
    ink: 'label',
    halo: 'halo'
  };
  const hasAside = levelOfDetail(zoom) === 'street' && today !== undefined && today !== text;
  const label = { text, style, priority, anchor: { line, every: REPEAT.street } };
  // Where both names find no room together, the name of 1917 is tried alone.
  return hasAside
    ? [
        { ...label, aside: today },
        { ...label, priority: priority + 0.5 }
      ]
    : [label];
}

/** The names to be written at a zoom, in a language, with their looks and their importance. */
export function chooseLabels(lettering: Lettering, zoom: number, language: LabelLanguage): Label[] {
  const { rivers, seas, islands, parks, streets } = lettering;
  return [
    ...rivers.flatMap((river) => riverLabels(river, zoom, language)),
    ...seas.flatMap((sea) => seaLabels(sea, zoom, language)),
    ...islands.flatMap((island) => islandLabels(island, zoom, language)),
    ...parks.flatMap((park) => parkLabels(park, zoom, language)),
    ...streets.flatMap((street) => streetLabels(street, zoom, language))
  ];
}
