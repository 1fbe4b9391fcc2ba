import type { IslandKind } from '../../model/base/base-map.ts';
import { levelOfDetail } from '../base/level-of-detail.ts';
import { worldSize } from '../canvas/world.ts';
import type { Label, LabelStyle } from './label.ts';
import type { Lettering } from './lettering.ts';
import { asideOf, breakName, clamp, labelAt, shorten, withAside } from './name-style.ts';
import type { LabelLanguage } from './name-style.ts';

interface IslandStyle {
  /** Size of type at zoom 11 and how it grows with each zoom, in pixels. */
  readonly size: number;
  readonly growth: number;
  readonly from: number;
  readonly to: number;
  readonly priority: number;
}

const ISLANDS: Record<IslandKind, IslandStyle> = {
  island: { size: 10.5, growth: 1.6, from: 11.5, to: 14.5, priority: 14 },
  quarter: { size: 10, growth: 1.3, from: 12, to: 14.5, priority: 22 },
  town: { size: 12.5, growth: 1.2, from: 9, to: 16, priority: 8 }
};

/** Letters in a line of the name of an island that has no room for it in one. */
const SHORT_LINE = 11;

const longestLine = (text: string): number =>
  Math.max(...text.split('\n').map(({ length }) => length));

/** The name of an island or a quarter in spaced capitals, of a town in bold. */
export function islandLabels(
  { properties: { kind, name }, ...island }: Lettering['islands'][number],
  zoom: number,
  language: LabelLanguage
): Label[] {
  const { size, growth, from, to, priority } = ISLANDS[kind];
  if (zoom < from || zoom > to || !name) return [];
  const point = island.point();
  const isTown = kind === 'town';
  const style: LabelStyle = {
    size: clamp(size + growth * (zoom - 11), 10, 19),
    weight: isTown ? 700 : 400,
    isItalic: false,
    spacing: isTown ? 0.04 : levelOfDetail(zoom) === 'city' ? 0.16 : 0.28,
    ink: isTown ? 'label' : 'labelSoft',
    halo: 'halo'
  };
  const room = point.width * worldSize(zoom);
  // Capitals are broad: a name that reached over the shore would smother a small island.
  const widthOf = (text: string) => longestLine(text) * style.size * (0.7 + style.spacing);
  const full = isTown ? language.write(name) : language.write(name).toLocaleUpperCase(language.tag);
  const text = [full, breakName(full, SHORT_LINE)].find((lines) => widthOf(lines) <= room * 1.05);
  return text === undefined ? [] : [labelAt(point, text, style, priority)];
}

/** The name of a park in italics, today's under it at street level. */
export function parkLabels(
  { properties, ...park }: Lettering['parks'][number],
  zoom: number,
  language: LabelLanguage
): Label[] {
  const detail = levelOfDetail(zoom);
  const name = properties.name && language.write(properties.name);
  if (name === undefined || detail === 'city') return [];
  const point = park.point();
  const size = clamp(11 + (zoom - 14) * 0.8, 11, 14);
  const room = point.width * worldSize(zoom);
  const text = name.length * size * 0.45 > room ? breakName(name, 12) : name;
  if (longestLine(text) * size * 0.45 > room * 1.1) return [];
  const style: LabelStyle = {
    size,
    weight: 400,
    isItalic: true,
    spacing: 0.02,
    ink: 'labelPark',
    halo: 'halo'
  };
  const label = labelAt(point, text, style, 24);
  return detail === 'street' ? withAside(label, asideOf(properties, language)) : [label];
}

/** Zoom from which buildings may be named, and letters in a line of a name. */
const BUILDINGS_FROM = 15;
const LINE_OF_BUILDING = 15;

/** The name of a landmark over its outline, if it does not reach far beyond it. */
export function buildingLabels(
  { properties, ...building }: Lettering['buildings'][number],
  zoom: number,
  language: LabelLanguage
): Label[] {
  const name = properties.name && language.write(properties.name);
  if (name === undefined || zoom < BUILDINGS_FROM) return [];
  const point = building.point();
  const size = clamp(10.5 + (zoom - 15) * 0.7, 10.5, 12.5);
  const text = breakName(shorten(name), LINE_OF_BUILDING);
  const room = point.width * worldSize(zoom);
  // The closer the view, the more of the ground around a small house may bear its name.
  const beyond = 22 + (zoom - BUILDINGS_FROM) * 40;
  if (longestLine(text) * size * 0.48 > room + beyond) return [];
  const style: LabelStyle = {
    size,
    weight: 400,
    isItalic: false,
    spacing: 0,
    ink: 'labelBuilding',
    halo: 'halo'
  };
  const label = labelAt(point, text, style, 38);
  return zoom < 16.5 ? [label] : withAside(label, asideOf(properties, language));
}
