import type { Party } from '../../model/atlas.ts';
import type { PlaceState } from '../../situation/situation-at.ts';
import { Badge } from '../places/badge.ts';
import type { ThinnedBadge } from '../places/thin-badges.ts';
import { DOT_RING_SCALE, DOT_SCALE } from './dot-scale.ts';
import { drawSvg } from './draw-svg.ts';
import type { Pens } from './pens.ts';
import { createStamp } from './stamp.ts';
import type { Stamp } from './stamp.ts';

type Size = ThinnedBadge['size'];

/** Half the side of a stamp in CSS pixels: of a badge with the ring of a change, and of a dot with its. */
export const HALF_STAMP = { full: 22, dot: 11 } as const;

/**
 * Badges drawn once for every look that there is, in the light of the moment. A badge like that of any
 * place is dressed out of sight and its style read, so that a crowd looks as a few do.
 */
export class Stamps {
  readonly #specimens: HTMLElement;
  readonly #pens: Pens;
  readonly #parties: readonly Party[];
  readonly #ratio: number;
  readonly #byLook = new Map<string, Stamp>();
  /** A state is that of one place, so that its look need not be spelled out again. */
  readonly #byState: Readonly<Record<Size, WeakMap<PlaceState, Stamp>>> = {
    full: new WeakMap(),
    dot: new WeakMap()
  };

  /** `specimens` holds, out of sight, what is read; `ratio` device pixels to a CSS pixel. */
  constructor(specimens: HTMLElement, pens: Pens, parties: readonly Party[], ratio: number) {
    this.#parties = parties;
    this.#specimens = specimens;
    this.#pens = pens;
    this.#ratio = ratio;
  }

  find(state: PlaceState, size: Size): Stamp {
    const known = this.#byState[size].get(state);
    if (known) return known;
    const { side, sides, between = [], certainty, uncertain, passability, changed, place } = state;
    const held = [...sides, ...between].join('+');
    const look = [size, side, held, certainty, uncertain, passability, changed];
    const key = [...look, size === 'full' ? place.kind : ''].join(' ');
    const stamp = this.#byLook.get(key) ?? this.#create(state, size);
    this.#byLook.set(key, stamp);
    this.#byState[size].set(state, stamp);
    return stamp;
  }

  #create(state: PlaceState, size: Size): Stamp {
    const badge = new Badge(state.place, this.#parties);
    badge.thin({ size, dx: 0, dy: 0 });
    badge.draw(state, undefined);
    this.#specimens.append(badge.element);
    const half = Math.ceil(HALF_STAMP[size] * this.#ratio);
    const stamp = createStamp(2 * half, 2 * half, (context) => {
      context.translate(half, half);
      context.scale(this.#ratio, this.#ratio);
      const svg = badge.element.querySelector('svg');
      if (!svg) return;
      context.save();
      if (size === 'dot') {
        context.scale(DOT_SCALE, DOT_SCALE);
        const ring = svg.querySelector('.changed');
        ring?.setAttribute('transform', `scale(${String(DOT_RING_SCALE)})`);
      }
      drawSvg(context, svg, this.#pens);
      context.restore();
      fade(context, Number(getComputedStyle(badge.element).opacity), half);
    });
    badge.element.remove();
    return stamp;
  }
}

/** Lets what is drawn so far be seen through. */
function fade(context: OffscreenCanvasRenderingContext2D, opacity: number, half: number): void {
  if (opacity === 1) return;
  context.save();
  context.globalCompositeOperation = 'destination-in';
  context.fillStyle = `rgb(0 0 0 / ${String(opacity)})`;
  context.fillRect(-half, -half, 2 * half, 2 * half);
  context.restore();
}
