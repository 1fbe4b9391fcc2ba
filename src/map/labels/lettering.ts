import type {
  IslandProperties,
  ParkProperties,
  StreetClass,
  StreetProperties
} from '../../model/base/base-map.ts';
import { STREETS_BY_WEIGHT } from '../base/street-style.ts';
import type { WorldBase, WorldFeature, WorldWater } from '../base/project-base.ts';
import type { WorldLine } from '../canvas/world.ts';
import { createCentreline } from './create-centreline.ts';
import { findLabelPoint } from './find-label-point.ts';
import type { LabelPoint } from './find-label-point.ts';
import { joinLines } from './join-lines.ts';

/** A river with the line its name is written on. */
export interface LetteredWater {
  readonly water: WorldWater;
  readonly line: WorldLine;
}

/** An area with the point its name is written at. */
export interface LetteredArea<Properties> {
  readonly properties: Properties;
  readonly point: LabelPoint;
}

/** A street joined from its pieces. */
export interface LetteredStreet {
  readonly properties: StreetProperties;
  readonly line: WorldLine;
}

/** The lines and points on which the names of the ground are written. */
export interface Lettering {
  readonly rivers: readonly LetteredWater[];
  readonly seas: readonly LetteredArea<WorldWater['properties']>[];
  readonly islands: readonly LetteredArea<IslandProperties>[];
  readonly parks: readonly LetteredArea<ParkProperties>[];
  readonly streets: readonly LetteredStreet[];
}

const isLong = ({ properties }: WorldWater): boolean =>
  properties.kind === 'river' || properties.kind === 'canal';

function letterRivers(water: readonly WorldWater[]): LetteredWater[] {
  return water.filter(isLong).flatMap((river) => {
    const outer = river.rings[0];
    return river.properties.name && outer ? [{ water: river, line: createCentreline(outer) }] : [];
  });
}

const letterAreas = <Properties extends { readonly name?: unknown }>(
  areas: readonly WorldFeature<Properties>[]
): LetteredArea<Properties>[] =>
  areas
    .filter(({ properties }) => properties.name !== undefined)
    .map(({ properties, rings, box }) => ({ properties, point: findLabelPoint(rings, box) }));

/** The heavier of two classes: a street that is a bridge for a stretch stays a street. */
const weightOf = (streetClass: StreetClass): number =>
  streetClass === 'bridge' ? -1 : STREETS_BY_WEIGHT.indexOf(streetClass);

function letterStreets(streets: WorldBase['streets']): LetteredStreet[] {
  const byName = new Map<string, WorldBase['streets'][number][]>();
  for (const street of streets) {
    const name = street.properties.name?.ru;
    if (name === undefined) continue;
    const others = byName.get(name);
    if (others) others.push(street);
    else byName.set(name, [street]);
  }
  return [...byName.values()].flatMap((pieces) => {
    const heaviest = pieces.toSorted(
      (a, b) => weightOf(b.properties.class) - weightOf(a.properties.class)
    )[0];
    const lines = joinLines(pieces.flatMap(({ rings }) => rings));
    return heaviest ? lines.map((line) => ({ properties: heaviest.properties, line })) : [];
  });
}

/** Finds where names can be written. Takes some ten milliseconds: do it once for a base map. */
export const createLettering = ({ water, islands, parks, streets }: WorldBase): Lettering => ({
  rivers: letterRivers(water),
  seas: letterAreas(water.filter((area) => !isLong(area))),
  islands: letterAreas(islands),
  parks: letterAreas(parks),
  streets: letterStreets(streets)
});
