import type { LeafletMouseEvent, Map as LeafletMap, Path } from 'leaflet';
import type { Party, Place } from '../../model/atlas.ts';
import type { LabelLanguage } from '../labels/name-style.ts';
import type { PlaceState } from '../../situation/situation-at.ts';
import type { PlaceStates } from '../../situation/states-at.ts';
import { positionToWorld } from '../canvas/world.ts';
import type { LabelObstacles } from '../labels/label-obstacles.ts';
import type { MapContext } from '../map-context.ts';
import { Badge, TARGET } from './badge.ts';
import { arrangePlaces, linesOf } from './arrange-places.ts';
import { importanceOf } from './importance.ts';
import type { MeasureLine } from './place-names.ts';
import { createPlacePaths, dressPath } from './place-shape.ts';

/** One place on the map. */
interface Mark {
  readonly badge: Badge;
  readonly paths: readonly Path[];
  readonly importance: number;
  state: PlaceState | undefined;
}

/** The size of an importance does not depend on the hour, so it is read off the place once. */
function createMark(place: Place, parties: readonly Party[]): Mark {
  return {
    badge: new Badge(place, parties),
    paths: createPlacePaths(place),
    importance: importanceOf(place),
    state: undefined
  };
}

/** All places on a map: keeps what stays and touches only what has changed. */
export class PlaceMarks {
  readonly #map: LeafletMap;
  readonly #parties: readonly Party[];
  readonly #obstacles: LabelObstacles;
  readonly #measure: MeasureLine;
  readonly #onselect: (id: string) => void;
  readonly #marks = new Map<string, Mark>();
  #language: LabelLanguage = { tag: 'en', write: ({ en }) => en };
  #selected: string | undefined;
  /** The states that were drawn last. */
  #drawn: PlaceStates | undefined;
  /** How many were arranged last. */
  #arranged = 0;

  constructor(
    { map, obstacles, sides }: Pick<MapContext, 'map' | 'obstacles' | 'sides'>,
    measure: MeasureLine,
    onselect: (id: string) => void
  ) {
    this.#map = map;
    this.#parties = sides;
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

  /** Shows exactly these places. A focus stays at its place, also where that has changed and its badge is another. */
  show(places: readonly Place[]): void {
    // What comes anew has not been drawn at all.
    this.#drawn = undefined;
    const focused = this.badges.find(({ element }) => element === document.activeElement);
    const wanted = new Map(places.map((place) => [place.id, place]));
    for (const [id, mark] of this.#marks)
      if (wanted.get(id) !== mark.badge.place) this.#remove(id, mark);
    const kept = new Map(this.#marks);
    // The order of the places is the order in which the keyboard goes through them.
    this.#marks.clear();
    for (const [id, place] of wanted) this.#marks.set(id, kept.get(id) ?? this.#add(place));
    const heir = focused && this.#marks.get(focused.place.id)?.badge;
    if (heir !== focused) heir?.element.focus({ preventScroll: true });
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
        for (const path of mark.paths) dressPath(path.getElement(), state, this.#parties);
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
    const marks = [...this.#marks.values()];
    // Where there are none, none were arranged: others may stand on the map.
    if (marks.length + this.#arranged === 0) return;
    this.#arranged = marks.length;
    const { thinned, names, obstacles, written } = arrangePlaces(
      marks.map(({ badge: { place }, importance }) => ({
        place,
        at: positionToWorld(place.position),
        importance
      })),
      this.#map.getZoom(),
      language,
      this.#measure
    );
    for (const { badge } of marks) {
      const { id } = badge.place;
      const size = thinned.get(id);
      if (size) badge.thin(size);
      badge.raise();
      badge.name(linesOf(badge.place, language, this.#measure), names.get(id));
    }
    this.#obstacles.replace(obstacles, written);
  }

  remove(): void {
    for (const [id, mark] of this.#marks) this.#remove(id, mark);
  }

  #add(place: Place): Mark {
    const mark = createMark(place, this.#parties);
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
