import type { Place } from '../../model/atlas.ts';
import type { WorldPoint } from '../canvas/world.ts';
import { worldSize } from '../canvas/world.ts';
import type { Obstacle } from '../labels/label-obstacles.ts';
import type { LabelLanguage } from '../labels/name-style.ts';
import { offsetBeside } from './bridge-marks.ts';
import { NAMED_EARLY } from './importance.ts';
import { breakName, placeNames, shortenName } from './place-names.ts';
import type { MeasureLine, PlacedName } from './place-names.ts';
import { HALF_ROOM, thinBadges } from './thin-badges.ts';
import type { ThinnedBadge } from './thin-badges.ts';

/** Zooms from which the names of important places, and of all, are written. */
const NAMES_FROM = { early: 14, all: 15 } as const;

/** From this zoom on a bridge is long enough that its badge stands beside it. */
const BESIDE_FROM = 14;
const BESIDE = 27;

/** A place that wants to be seen, where it lies, and its rank among all. */
export interface RankedPlace {
  readonly place: Place;
  readonly at: WorldPoint;
  readonly importance: number;
}

/** How all places are shown at a zoom, by id. */
export interface Arrangement {
  readonly thinned: ReadonlyMap<string, ThinnedBadge>;
  /** Where the names stand that have room. */
  readonly names: ReadonlyMap<string, PlacedName>;
  /** What the lettering of the ground must keep clear of, and the names it need not say again. */
  readonly obstacles: readonly Obstacle[];
  readonly written: ReadonlySet<string>;
}

const offsetOf = ({ kind, geometry }: Place, zoom: number): [number, number] =>
  kind === 'bridge' && geometry.type === 'LineString' && zoom >= BESIDE_FROM
    ? offsetBeside(geometry.coordinates, BESIDE)
    : [0, 0];

/** The lines of a place's name beside its badge. */
export const linesOf = (
  { name }: Place,
  { write }: LabelLanguage,
  measure: MeasureLine
): readonly string[] => breakName(shortenName(write(name)), measure);

/** Decides for a zoom which places are drawn in full, and where their names stand. */
export function arrangePlaces(
  ranked: readonly RankedPlace[],
  zoom: number,
  language: LabelLanguage,
  measure: MeasureLine
): Arrangement {
  const size = worldSize(zoom);
  const thinned = thinBadges(
    ranked.map(({ place, at, importance }) => ({
      id: place.id,
      at,
      importance,
      offset: offsetOf(place, zoom)
    })),
    zoom
  );
  const badges = ranked.map(({ place, at, importance }) => {
    const badge = thinned.get(place.id) ?? { size: 'dot', dx: 0, dy: 0 };
    return { place, importance, badge, x: at[0] * size + badge.dx, y: at[1] * size + badge.dy };
  });
  const taken = badges.map(({ badge, x, y }) => {
    const room = HALF_ROOM[badge.size];
    return { left: x - room, top: y - room, right: x + room, bottom: y + room };
  });
  const named = badges
    .filter(
      ({ badge, importance }) =>
        badge.size === 'full' &&
        zoom >= (importance <= NAMED_EARLY ? NAMES_FROM.early : NAMES_FROM.all)
    )
    .map(({ place, ...rest }) => ({
      ...rest,
      id: place.id,
      lines: linesOf(place, language, measure),
      russian: shortenName(place.name.ru ?? place.name.en)
    }));
  const names = placeNames(named, taken, measure);
  return {
    thinned,
    names,
    obstacles: [...taken, ...[...names.values()].map(({ box }) => box)].map((box) => ({
      at: [0, 0],
      box
    })),
    written: new Set(
      named
        .filter(({ id }) => names.has(id))
        .flatMap(({ lines, russian }) => [lines.join(' '), russian])
    )
  };
}
