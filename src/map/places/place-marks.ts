import type { LeafletMouseEvent, Map as LeafletMap, Path } from 'leaflet';
import type { Place } from '../../model/atlas.ts';
import type { LabelLanguage } from '../labels/name-style.ts';
import type { PlaceState } from '../../situation/situation-at.ts';
import type { PlaceStates } from '../../situation/states-at.ts';
import { positionToWorld, worldSize } from '../canvas/world.ts';
import type { LabelObstacles } from '../labels/label-obstacles.ts';
import { Badge, TARGET } from './badge.ts';
import { offsetBeside } from './bridge-marks.ts';
import { importanceOf, NAMED_EARLY } from './importance.ts';
import { breakName, placeNames, shortenName } from './place-names.ts';
import type { MeasureLine } from './place-names.ts';
import { createPlacePaths, drawPlacePaths } from './place-shape.ts';
import { HALF_ROOM, thinBadges } from './thin-badges.ts';
import type { BadgeRequest, ThinnedBadge } from './thin-badges.ts';

/** Zooms from which the names of important places, and of all, are written. */
const NAMES_FROM = { early: 14, all: 15 } as const;

/** From this zoom on a bridge is long enough that its badge stands beside it. */
const BESIDE_FROM = 14;
const BESIDE = 27;

/** One place on the map. */
interface Mark {
  readonly badge: Badge;
  readonly paths: readonly Path[];
  readonly importance: number;
  state: PlaceState | undefined;
  description: string | undefined;
}

/** The size of an importance does not depend on the hour, so it is read off the place once. */
function createMark(place: Place): Mark {
  return {
    badge: new Badge(place),
    paths: createPlacePaths(place),
    importance: importanceOf(place),
    state: undefined,
    description: undefined
  };
}

function offsetOf({ badge: { place } }: Mark, zoom: number): [number, number] {
  return place.kind === 'bridge' && place.geometry.type === 'LineString' && zoom >= BESIDE_FROM
    ? offsetBeside(place.geometry.coordinates, BESIDE)
    : [0, 0];
}

/** All places on a map: keeps what stays and touches only what has changed. */
export class PlaceMarks {
  readonly #map: LeafletMap;
  readonly #obstacles: LabelObstacles;
  readonly #measure: MeasureLine;
  readonly #onselect: (id: string) => void;
  readonly #marks = new Map<string, Mark>();
  #language: LabelLanguage = { tag: 'ru', write: ({ ru }) => ru };
  #selected: string | undefined;
  /** The states that were drawn last. */
  #drawn: PlaceStates | undefined;

  constructor(
    map: LeafletMap,
    obstacles: LabelObstacles,
    measure: MeasureLine,
    onselect: (id: string) => void
  ) {
    this.#map = map;
    this.#obstacles = obstacles;
    this.#measure = measure;
    this.#onselect = onselect;
  }

  /** Badges in the order of the places. */
  get badges(): readonly Badge[] {
    return [...this.#marks.values()].map(({ badge }) => badge);
  }

  /** The badge nearest to the middle of the view. */
  findCentral(): Badge | undefined {
    const middle = this.#map.getCenter();
    let central: { readonly badge: Badge; readonly metres: number } | undefined;
    for (const { badge } of this.#marks.values()) {
      const metres = this.#map.distance(middle, badge.marker.getLatLng());
      if (metres < (central?.metres ?? Infinity)) central = { badge, metres };
    }
    return central?.badge;
  }

  /** Shows exactly these places. */
  show(places: readonly Place[]): void {
    // What comes anew has not been drawn at all.
    this.#drawn = undefined;
    const wanted = new Map(places.map((place) => [place.id, place]));
    for (const [id, mark] of this.#marks)
      if (wanted.get(id) !== mark.badge.place) this.#remove(id, mark);
    const kept = new Map(this.#marks);
    // The order of the places is the order in which the keyboard goes through them.
    this.#marks.clear();
    for (const [id, place] of wanted) this.#marks.set(id, kept.get(id) ?? this.#add(place));
  }

  /** Redraws the places whose state is another object than before. */
  draw(states: PlaceStates, describe: (state: PlaceState) => string, isAllNew: boolean): void {
    const turned = isAllNew || !this.#drawn ? undefined : states.turnedSince?.(this.#drawn);
    this.#drawn = states;
    for (const id of turned ?? this.#marks.keys()) {
      const [mark, state] = [this.#marks.get(id), states.get(id)];
      if (!mark || !state) continue;
      const isNew = state !== mark.state;
      if (isNew) {
        mark.badge.draw(state, mark.state);
        drawPlacePaths(mark.paths, state);
        mark.state = state;
      }
      if (isNew || isAllNew) mark.badge.describe(describe(state));
    }
  }

  /** Rings the chosen place and lets go of the one before. */
  select(id: string | undefined): void {
    for (const [key, { badge, paths }] of this.#marks) {
      if (key !== id && key !== this.#selected) continue;
      badge.select(key === id);
      for (const path of paths) path.getElement()?.toggleAttribute('data-selected', key === id);
    }
    this.#selected = id;
  }

  /** Thins badges and places names for the zoom of the map, in a language. */
  arrange(language: LabelLanguage = this.#language): void {
    this.#language = language;
    const zoom = this.#map.getZoom();
    const marks = [...this.#marks.values()];
    const requests: BadgeRequest[] = marks.map((mark) => ({
      id: mark.badge.place.id,
      at: positionToWorld(mark.badge.place.position),
      importance: mark.importance,
      offset: offsetOf(mark, zoom)
    }));
    const thinned = thinBadges(requests, zoom);
    for (const { badge } of marks) {
      const size = thinned.get(badge.place.id);
      if (size) badge.thin(size);
      badge.raise();
    }
    this.#name(marks, thinned, zoom);
  }

  remove(): void {
    for (const [id, mark] of this.#marks) this.#remove(id, mark);
  }

  #name(marks: readonly Mark[], thinned: ReadonlyMap<string, ThinnedBadge>, zoom: number): void {
    const size = worldSize(zoom);
    const named = marks.map(({ badge: { place }, importance }) => {
      const [x, y] = positionToWorld(place.position);
      const { dx, dy } = thinned.get(place.id) ?? { dx: 0, dy: 0 };
      const lines = breakName(shortenName(this.#language.write(place.name)), this.#measure);
      const russian = shortenName(place.name.ru);
      return { id: place.id, lines, russian, importance, x: x * size + dx, y: y * size + dy };
    });
    const taken = named.map(({ id, x, y }) => {
      const room = HALF_ROOM[thinned.get(id)?.size ?? 'dot'];
      return { left: x - room, top: y - room, right: x + room, bottom: y + room };
    });
    const wanted = named.filter(
      ({ id, importance }) =>
        thinned.get(id)?.size === 'full' &&
        zoom >= (importance <= NAMED_EARLY ? NAMES_FROM.early : NAMES_FROM.all)
    );
    const placed = placeNames(wanted, taken, this.#measure);
    for (const { id, lines } of named) this.#marks.get(id)?.badge.name(lines, placed.get(id));
    this.#obstacles.replace(
      [...taken, ...[...placed.values()].map(({ box }) => box)].map((box) => ({
        at: [0, 0] as const,
        box
      })),
      new Set(
        named
          .filter(({ id }) => placed.has(id))
          .flatMap(({ lines, russian }) => [lines.join(' '), russian])
      )
    );
  }

  #add(place: Place): Mark {
    const mark = createMark(place);
    for (const path of mark.paths) {
      path.addTo(this.#map);
      path.on('click', () => {
        this.#onselect(place.id);
      });
    }
    mark.badge.marker.addTo(this.#map).on('click', (event) => {
      this.#onselect(this.#findNearest(event) ?? place.id);
    });
    return mark;
  }

  #remove(id: string, { badge, paths }: Mark): void {
    badge.marker.remove();
    for (const path of paths) path.remove();
    this.#marks.delete(id);
  }

  /** Targets of small badges overlap: the click goes to the badge whose middle is nearest. */
  #findNearest({ originalEvent }: LeafletMouseEvent): string | undefined {
    // A click from the keyboard or from assistive technology has no place.
    if (originalEvent.detail === 0) return undefined;
    let nearest: { readonly id: string; readonly distance: number } | undefined;
    for (const [id, { badge }] of this.#marks) {
      const { left, top, width, height } = badge.element.getBoundingClientRect();
      const distance = Math.hypot(
        originalEvent.clientX - left - width / 2,
        originalEvent.clientY - top - height / 2
      );
      if (distance <= TARGET / Math.SQRT2 && distance < (nearest?.distance ?? Infinity))
        nearest = { id, distance };
    }
    return nearest?.id;
  }
}
