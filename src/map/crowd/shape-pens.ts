import type { Party } from '../../model/atlas.ts';
import type { PlaceState } from '../../situation/situation-at.ts';
import { dressPath } from '../places/place-shape.ts';
import type { Pen, Pens } from './pens.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** Pens for what places are on the ground, read once for each look off a path dressed like theirs. */
export class ShapePens {
  readonly #pens: Pens;
  readonly #parties: readonly Party[];
  readonly #path = document.createElementNS(SVG, 'path');
  readonly #byLook = new Map<string, Pen | undefined>();

  /** `specimens` holds, out of sight, what is read. */
  constructor(specimens: HTMLElement, pens: Pens, parties: readonly Party[]) {
    this.#pens = pens;
    this.#parties = parties;
    const svg = document.createElementNS(SVG, 'svg');
    svg.append(this.#path);
    specimens.replaceChildren(svg);
  }

  /** The pen for a path of a place; `undefined` where that path is not shown. */
  find(classes: string, state: PlaceState, isSelected: boolean): Pen | undefined {
    const { side, sides, between = [], certainty, uncertain, passability } = state;
    const held = [...sides, ...between].join('+');
    const look = [classes, side, held, certainty, uncertain, passability, isSelected].join(' ');
    if (!this.#byLook.has(look)) this.#byLook.set(look, this.#read(classes, state, isSelected));
    return this.#byLook.get(look);
  }

  #read(classes: string, state: PlaceState, isSelected: boolean): Pen | undefined {
    this.#path.setAttribute('class', classes);
    this.#path.toggleAttribute('data-selected', isSelected);
    dressPath(this.#path, state, this.#parties);
    return this.#pens.read(this.#path);
  }
}
