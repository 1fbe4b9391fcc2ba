import type {
  FootprintProperties,
  IslandProperties,
  ParkProperties,
  StreetClass,
  StreetProperties
} from '../../model/base/base-map.ts';
import { STREETS_BY_WEIGHT } from '../base/street-style.ts';
import type { WorldBase, WorldFeature, WorldWater } from '../base/project-base.ts';
import type { WorldBox, WorldLine } from '../canvas/world.ts';
import { createCentreline } from './create-centreline.ts';
import { findLabelPoint } from './find-label-point.ts';
import type { LabelPoint } from './find-label-point.ts';
import { findRoomBetween } from './find-room-between.ts';
import { joinLines } from './join-lines.ts';

/** A river with the line its name is written on. */
export interface LetteredWater {
  readonly box: WorldBox;
  readonly water: WorldWater;
  /** Found out when it is first asked for: most rivers are not in view. */
  readonly line: () => WorldLine;
}

/** An area with the point its name is written at. */
export interface LetteredArea<Properties> {
  readonly properties: Properties;
  readonly box: WorldBox;
  /** Found out when it is first asked for. */
  readonly point: () => LabelPoint;
}

/** A street joined from its pieces. */
export interface LetteredStreet {
  readonly properties: StreetProperties;
  readonly box: WorldBox;
  readonly line: WorldLine;
}

/** The lines and points on which the names of the ground are written. */
export interface Lettering {
  readonly rivers: readonly LetteredWater[];
  readonly seas: readonly LetteredArea<WorldWater['properties']>[];
  readonly islands: readonly LetteredArea<IslandProperties>[];
  readonly parks: readonly LetteredArea<ParkProperties>[];
  readonly streets: readonly LetteredStreet[];
  readonly buildings: readonly LetteredArea<FootprintProperties>[];
  /** Bridges, which the names of rivers keep clear of. */
  readonly bridges: readonly WorldLine[];
  /** Banks, over which the names of broad rivers do not reach. */
  readonly banks: readonly WorldLine[];
}

/** Does a piece of work when its result is first wanted, and keeps the result. */
function once<Result extends object>(work: () => Result): () => Result {
  let result: Result | undefined;
  return () => (result ??= work());
}

const isLong = ({ properties }: WorldWater): boolean =>
  properties.kind === 'river' || properties.kind === 'canal';

function letterRivers(water: readonly WorldWater[]): LetteredWater[] {
  return water.filter(isLong).flatMap((river) => {
    const outer = river.rings[0];
    return river.properties.name && outer
      ? [{ water: river, box: river.box, line: once(() => createCentreline(outer)) }]
      : [];
  });
}

const letterAreas = <Properties extends { readonly name?: unknown }>(
  areas: readonly WorldFeature<Properties>[]
): LetteredArea<Properties>[] =>
  areas
    .filter(({ properties }) => properties.name !== undefined)
    .map(({ properties, rings, box }) => ({
      properties,
      box,
      point: once(() => findLabelPoint(rings, box))
    }));

/** Many islands are known by a point: how far their land goes, the banks tell. */
function letterIslands(
  islands: WorldBase['islands'],
  banks: WorldBase['banks']
): Lettering['islands'] {
  const lines = banks.map(({ line }) => line);
  return letterAreas(islands).map((island) => ({
    ...island,
    point: once(() => {
      const point = island.point();
      const isOpen = island.properties.kind === 'island' && point.width === Infinity;
      return isOpen ? findRoomBetween(lines, point.at) : point;
    })
  }));
}

/** The heavier of two classes: a street that is a bridge for a stretch stays a street. */
const weightOf = (streetClass: StreetClass): number =>
  streetClass === 'bridge' ? -1 : STREETS_BY_WEIGHT.indexOf(streetClass);

function letterStreets(streets: WorldBase['streets']): LetteredStreet[] {
  const byName = new Map<string, WorldBase['streets'][number][]>();
  for (const street of streets) {
    const { name: names } = street.properties;
    const name = names?.ru ?? names?.en;
    if (name === undefined) continue;
    const others = byName.get(name);
    if (others) others.push(street);
    else byName.set(name, [street]);
  }
  return [...byName.values()].flatMap((pieces) => {
    const heaviest = pieces.toSorted(
      (a, b) => weightOf(b.properties.class) - weightOf(a.properties.class)
    )[0];
    const rings = pieces.flatMap((piece) => piece.rings);
    const lines = rings.length > 1 ? joinLines(rings) : rings;
    return heaviest
      ? lines.map((line) => ({ properties: heaviest.properties, box: line.box, line }))
      : [];
  });
}

/** Finds where names can be written. Takes some ten milliseconds: do it once for a base map. */
export const createLettering = ({
  water,
  banks,
  islands,
  parks,
  streets,
  bridges,
  footprints
}: WorldBase): Lettering => ({
  rivers: letterRivers(water),
  seas: letterAreas(water.filter((area) => !isLong(area))),
  islands: letterIslands(islands, banks),
  parks: letterAreas(parks),
  streets: letterStreets([...streets, ...bridges]),
  buildings: letterAreas(footprints),
  bridges: bridges.flatMap(({ rings }) => rings),
  banks: banks.map(({ line }) => line)
});
