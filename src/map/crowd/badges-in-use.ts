import type { Map as LeafletMap } from 'leaflet';
import { Badge } from '../places/badge.ts';
import type { Crowd } from './crowd.ts';
import type { Member } from './crowd-member.ts';

/** Why a place of a crowd has a badge of its own: it is chosen, the keyboard or the pointer is on it. */
type Reason = 'selected' | 'focus' | 'hover';

interface BadgeInUse {
  readonly badge: Badge;
  readonly member: Member;
  /** What was drawn last. */
  state: Member['state'];
}

/** Badges, as few places have them, for those of a crowd that are in use. To be looked at; the stops are heard. */
export class BadgesInUse {
  readonly #map: LeafletMap;
  readonly #crowd: Crowd;
  readonly #onselect: (id: string) => void;
  readonly #reasons = new Map<Reason, string>();
  readonly #badges = new Map<string, BadgeInUse>();

  constructor(map: LeafletMap, crowd: Crowd, onselect: (id: string) => void) {
    this.#map = map;
    this.#crowd = crowd;
    this.#onselect = onselect;
  }

  /** Shows a badge for a reason, and none any more for that which had it before. */
  use(reason: Reason, id: string | undefined): void {
    if (this.#reasons.get(reason) === id) return;
    if (id === undefined) this.#reasons.delete(reason);
    else this.#reasons.set(reason, id);
    this.fit();
  }

  /** Takes away what nothing needs, makes what is missing, and puts all where they belong now. */
  fit(): void {
    const used = new Set(this.#reasons.values());
    for (const [id, { badge, member }] of this.#badges)
      if (!used.has(id) || this.#crowd.find(id) !== member) {
        badge.marker.remove();
        this.#badges.delete(id);
      }
    for (const id of used) {
      const member = this.#crowd.find(id);
      if (member && !this.#badges.has(id)) this.#add(id, member);
    }
    for (const [id, { badge, member }] of this.#badges) {
      badge.thin(member.thinned);
      badge.name(this.#crowd.linesOf(member.place), undefined);
      badge.select(this.#reasons.get('selected') === id);
    }
    this.draw();
  }

  /** Draws those of which another state holds than before. */
  draw(): void {
    for (const each of this.#badges.values()) {
      const { badge, member, state } = each;
      if (!member.state || member.state === state) continue;
      badge.draw(member.state, state ?? member.state);
      each.state = member.state;
    }
  }

  remove(): void {
    this.#reasons.clear();
    this.fit();
  }

  #add(id: string, member: Member): void {
    const badge = new Badge(member.place, this.#crowd.parties);
    badge.element.removeAttribute('role');
    badge.element.removeAttribute('tabindex');
    badge.element.ariaHidden = 'true';
    badge.element.dataset.inUse = '';
    badge.marker.addTo(this.#map).on('click', () => {
      this.#onselect(id);
    });
    this.#badges.set(id, { badge, member, state: undefined });
  }
}
