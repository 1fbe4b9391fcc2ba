import type { Party } from '../../model/atlas.ts';
import { NAME_FONT } from '../places/create-name-measure.ts';
import { NAME_LINE_HEIGHT } from '../places/place-names.ts';
import type { NameSide } from '../places/place-names.ts';
import { Pens } from './pens.ts';
import { ShapePens } from './shape-pens.ts';
import { createStamp } from './stamp.ts';
import type { Stamp } from './stamp.ts';
import { Stamps } from './stamps.ts';

/** Room around a name for its halo, in CSS pixels. */
export const HALO = 4;

/** How the lines of a name are set on each side of a badge, and from which share of its width on. */
const SETTINGS: Readonly<Record<NameSide, readonly [align: CanvasTextAlign, share: number]>> = {
  right: ['left', 0],
  left: ['right', 1],
  below: ['center', 0.5],
  above: ['center', 0.5]
};

/** Everything a crowd is drawn with, as the style sheets have it in one light. Read while that light lasts. */
export class CrowdInks {
  readonly ratio: number;
  readonly stamps: Stamps;
  readonly #specimens = document.createElement('div');
  readonly #parties: readonly Party[];
  readonly #pens: Pens;
  #shapes: ShapePens;
  readonly #names = new Map<string, Stamp>();

  /** `home` is an element of the map, from which colours are inherited; `ratio` device pixels to a CSS pixel. */
  constructor(home: HTMLElement, parties: readonly Party[], ratio: number) {
    this.ratio = ratio;
    this.#specimens.className = 'crowd-specimens';
    this.#specimens.ariaHidden = 'true';
    home.append(this.#specimens);
    this.#parties = parties;
    this.#pens = new Pens(ratio);
    this.stamps = new Stamps(this.#specimens, this.#pens, parties, ratio);
    this.#shapes = new ShapePens(this.#specimens, this.#pens, this.#parties);
  }

  /** How wide lines on the ground are, and what is shown of it, depends on the zoom too. */
  get shapes(): ShapePens {
    return this.#shapes;
  }

  forgetShapes(): void {
    this.#shapes = new ShapePens(this.#specimens, this.#pens, this.#parties);
  }

  /** A name with its halo, `width` CSS pixels broad without that. */
  findName(lines: readonly string[], side: NameSide, width: number): Stamp {
    const key = [SETTINGS[side][0], ...lines].join('\n');
    const stamp = this.#names.get(key) ?? this.#writeName(lines, side, width);
    this.#names.set(key, stamp);
    return stamp;
  }

  remove(): void {
    this.#specimens.remove();
  }

  #writeName(lines: readonly string[], side: NameSide, width: number): Stamp {
    const { ratio } = this;
    const style = getComputedStyle(this.#specimens);
    const height = lines.length * NAME_LINE_HEIGHT;
    const [columns, rows] = [width, height].map((side) => Math.ceil((side + 2 * HALO) * ratio));
    const [align, share] = SETTINGS[side];
    const x = HALO + share * width;
    return createStamp(columns ?? 1, rows ?? 1, (context) => {
      context.scale(ratio, ratio);
      context.font = NAME_FONT;
      context.textAlign = align;
      context.textBaseline = 'middle';
      context.lineJoin = 'round';
      context.lineWidth = HALO;
      context.strokeStyle = style.getPropertyValue('--map-halo');
      context.fillStyle = style.getPropertyValue('--map-ink');
      lines.forEach((line, index) => {
        const y = HALO + (index + 0.5) * NAME_LINE_HEIGHT;
        context.strokeText(line, x, y);
        context.fillText(line, x, y);
      });
    });
  }
}
