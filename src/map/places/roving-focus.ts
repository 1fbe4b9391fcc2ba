import type { Badge } from './badge.ts';

/** An element for a place that the keyboard comes to. */
export type Stop = Pick<Badge, 'place' | 'element'>;

/** Keys that go from badge to badge, and by how many. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  PageDown: 10,
  PageUp: -10,
  Home: -Infinity,
  End: Infinity
};

/**
 * One tab stop for all badges (WAI-ARIA Authoring Practices, roving tabindex): Tab comes to the last
 * one used, the arrow keys go through them in order.
 */
export class RovingFocus<Each extends Stop = Badge> {
  readonly #listBadges: () => readonly Each[];
  readonly #onfocus: (badge: Each) => void;
  #current: Each | undefined;

  constructor(listBadges: () => readonly Each[], onfocus: (badge: Each) => void) {
    this.#listBadges = listBadges;
    this.#onfocus = onfocus;
  }

  /** Makes a badge the one tab stop; without an id, keeps the one there is or takes the first. */
  stopAt(id?: string): void {
    const badges = this.#listBadges();
    const wanted = badges.find(({ place }) => place.id === (id ?? this.#current?.place.id));
    const next = wanted ?? badges[0];
    if (this.#current && this.#current !== next) this.#current.element.tabIndex = -1;
    if (next) next.element.tabIndex = 0;
    this.#current = next;
  }

  /** Listens on the element that holds the badges; gives the way to stop. */
  listen(group: HTMLElement): () => void {
    const onkeydown = (event: KeyboardEvent) => {
      this.#press(event);
    };
    const onfocusin = (event: FocusEvent) => {
      const badge = this.#listBadges().find(({ element }) => element === event.target);
      if (!badge) return;
      this.stopAt(badge.place.id);
      if (badge.element.matches(':focus-visible')) this.#onfocus(badge);
    };
    group.addEventListener('keydown', onkeydown);
    group.addEventListener('focusin', onfocusin);
    return () => {
      group.removeEventListener('keydown', onkeydown);
      group.removeEventListener('focusin', onfocusin);
    };
  }

  #press(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const badges = this.#listBadges();
    const index = badges.findIndex(({ element }) => element === event.target);
    if (index < 0) return;
    const step = STEPS[event.key];
    if (step !== undefined) {
      const next = Math.min(badges.length - 1, Math.max(0, index + step));
      badges[next]?.element.focus({ preventScroll: true });
    } else if (event.key === 'Enter' || event.key === ' ') badges[index]?.element.click();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }
}
