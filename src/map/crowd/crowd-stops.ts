import { DomUtil } from 'leaflet';
import type { Map as LeafletMap } from 'leaflet';
import type { PlaceState } from '../../situation/situation-at.ts';
import { positionToLatLng } from '../position-to-lat-lng.ts';
import type { Stop } from '../places/roving-focus.ts';
import type { Member } from './crowd-member.ts';

/** A place of a crowd that the keyboard comes to, and that is told. */
class CrowdStop implements Stop {
  readonly member: Member;
  readonly element = document.createElement('div');
  /** What was told last. */
  #state: PlaceState | undefined;

  constructor(member: Member, onselect: (id: string) => void) {
    this.member = member;
    this.element.className = 'crowd-stop';
    this.element.setAttribute('role', 'button');
    this.element.tabIndex = -1;
    this.element.addEventListener('click', (event) => {
      // The map would look for what lies where the click says it was.
      event.stopPropagation();
      onselect(member.place.id);
    });
  }

  get place(): Member['place'] {
    return this.member.place;
  }

  describe(describe: (state: PlaceState) => string, isNew: boolean): void {
    const { state } = this.member;
    if (!state || (state === this.#state && !isNew)) return;
    this.element.ariaLabel = describe(state);
    this.#state = state;
  }

  /** Puts the stop where the mark of its place is. */
  fit(map: LeafletMap): void {
    const { place, thinned } = this.member;
    const at = map.latLngToLayerPoint(positionToLatLng(place.position));
    DomUtil.setPosition(this.element, at.add([thinned.dx, thinned.dy]));
  }
}

/** The places of a crowd that are told: elements without a look, where the canvas shows their marks. */
export class CrowdStops {
  readonly element = document.createElement('div');
  readonly #map: LeafletMap;
  readonly #onselect: (id: string) => void;
  #stops = new Map<string, CrowdStop>();

  constructor(map: LeafletMap, onselect: (id: string) => void) {
    this.#map = map;
    this.#onselect = onselect;
    this.element.setAttribute('role', 'group');
  }

  get all(): readonly CrowdStop[] {
    return [...this.#stops.values()];
  }

  /** Id of the place that the keyboard is on. */
  get focused(): string | undefined {
    return this.all.find(({ element }) => element === document.activeElement)?.place.id;
  }

  /** Tells exactly these, in this order; what stays keeps its element and the keyboard on it. */
  show(members: readonly Member[]): void {
    const before = this.#stops;
    this.#stops = new Map(
      members.map((member) => {
        const known = before.get(member.place.id);
        const isSame = known?.member === member;
        return [member.place.id, isSame ? known : new CrowdStop(member, this.#onselect)];
      })
    );
    for (const [id, { element }] of before)
      if (this.#stops.get(id)?.element !== element) element.remove();
    // The order of the places never changes, so nothing that stays is moved and loses the focus.
    let last: Element | null = null;
    for (const stop of this.all) {
      stop.fit(this.#map);
      const expected: Element | null = last
        ? last.nextElementSibling
        : this.element.firstElementChild;
      if (expected !== stop.element) {
        if (last) last.after(stop.element);
        else this.element.prepend(stop.element);
      }
      last = stop.element;
    }
  }

  describe(describe: (state: PlaceState) => string, isAllNew: boolean): void {
    for (const stop of this.#stops.values()) stop.describe(describe, isAllNew);
  }

  select(id: string | undefined): void {
    for (const [key, { element }] of this.#stops)
      if (key === id) element.ariaCurrent = 'true';
      else element.removeAttribute('aria-current');
  }
}
