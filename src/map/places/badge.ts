import { DivIcon, Marker } from 'leaflet';
import type { PlaceState } from '../../situation/situation-at.ts';
import type { Party, Place } from '../../model/atlas.ts';
import { positionToLatLng } from '../position-to-lat-lng.ts';
import { hasLightPictogram, platesOf } from './badge-plates.ts';
import type { Plate } from './badge-plates.ts';
import { dressInSide } from './dress-in-side.ts';
import { pictogramOf } from './pictograms.ts';
import type { PlacedName } from './place-names.ts';
import type { ThinnedBadge } from './thin-badges.ts';

/** Side of the square that takes a finger, in pixels. */
export const TARGET = 44;

const SVG = 'http://www.w3.org/2000/svg';

function createSvg<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Record<string, string>
): SVGElementTagNameMap[Name] {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}

/** A plate: a rim in the tone of the paper, and over it the plate in the colour of its side. */
function drawPlate({ outline, side, part, hatch }: Plate, parties: readonly Party[]): SVGElement {
  const group = createSvg('g', part === 'whole' ? {} : { 'clip-path': `url(#map-half-${part})` });
  const plate = createSvg('path', { class: 'plate', d: outline });
  dressInSide(plate, side, parties);
  if (hatch !== undefined) plate.style.setProperty('--hatch', `url(#${hatch})`);
  group.append(createSvg('path', { class: 'rim', d: outline }), plate);
  return group;
}

function drawPictogram({ kind }: Place, { passability }: PlaceState): SVGElement {
  const group = createSvg('g', {
    class: 'pictogram',
    transform: 'translate(-8.5 -8.5) scale(.708)'
  });
  for (const d of pictogramOf(kind, passability)) group.append(createSvg('path', { d }));
  return group;
}

/** A striped pole under the badge of a bridge that asks for papers. */
function drawBarrier(): SVGElement {
  const group = createSvg('g', { class: 'barrier' });
  group.append(
    createSvg('path', { class: 'barrier-pole', d: 'M-13 15.5H13' }),
    createSvg('path', { class: 'barrier-stripes', d: 'M-13 15.5H13' })
  );
  return group;
}

const toggle = (element: HTMLElement, name: string, value: string | undefined): void => {
  if (value === undefined) element.removeAttribute(`data-${name}`);
  else element.setAttribute(`data-${name}`, value);
};

/** The badge of one place: a control that can be focused, drawn as plate and pictogram. */
export class Badge {
  readonly place: Place;
  readonly marker: Marker;
  readonly element = document.createElement('div');
  readonly #svg = createSvg('svg', { viewBox: '-22 -22 44 44', 'aria-hidden': 'true' });
  readonly #name = document.createElement('span');
  readonly #parties: readonly Party[];
  #isEvenPulse = false;
  #thinned: ThinnedBadge = { size: 'full', dx: 0, dy: 0 };

  constructor(place: Place, parties: readonly Party[]) {
    this.place = place;
    this.#parties = parties;
    this.element.className = 'badge';
    this.#name.className = 'badge-name';
    this.#name.ariaHidden = 'true';
    this.element.append(this.#svg, this.#name);
    this.marker = new Marker(positionToLatLng(place.position), {
      icon: new DivIcon({
        className: 'badge-icon',
        html: this.element,
        iconSize: [TARGET, TARGET]
      }),
      keyboard: false,
      pane: 'badges'
    });
    this.element.setAttribute('role', 'button');
    this.element.tabIndex = -1;
  }

  /** Draws what holds now. `before` is what held until now, if the badge has been drawn already. */
  draw(state: PlaceState, before: PlaceState | undefined): void {
    const parties = this.#parties;
    const plates = platesOf(state, parties);
    this.#svg.replaceChildren(
      createSvg('circle', { class: 'selection', r: '19' }),
      createSvg('circle', { class: 'changed', r: '19' }),
      ...plates.map((plate) => drawPlate(plate, parties)),
      drawPictogram(this.place, state),
      ...(state.passability?.startsWith('checkpoint') ? [drawBarrier()] : [])
    );
    dressInSide(this.element, state.side ?? 'unrecorded', parties);
    toggle(this.element, 'certainty', state.certainty);
    toggle(this.element, 'uncertain', state.uncertain ? '' : undefined);
    toggle(this.element, 'passability', state.passability);
    toggle(this.element, 'pictogram', hasLightPictogram(plates, state, parties) ? 'light' : 'dark');
    this.#pulse(state, before);
  }

  /** Sets the place of the badge, and whether it is drawn in full, for a zoom. */
  thin(thinned: ThinnedBadge): void {
    this.#thinned = thinned;
    this.element.dataset.size = thinned.size;
    this.element.style.transform = `translate(${thinned.dx.toFixed(1)}px, ${thinned.dy.toFixed(1)}px)`;
  }

  /** Writes the name beside the badge; without a place it shows only under the pointer. */
  name(lines: readonly string[], placed: PlacedName | undefined): void {
    this.#name.textContent = lines.join('\n');
    this.#name.dataset.side = placed?.side ?? 'right';
    toggle(this.#name, 'placed', placed ? '' : undefined);
  }

  describe(text: string): void {
    this.element.ariaLabel = text;
  }

  select(isSelected: boolean): void {
    toggle(this.element, 'selected', isSelected ? '' : undefined);
    if (isSelected) this.element.ariaCurrent = 'true';
    else this.element.removeAttribute('aria-current');
    this.raise();
  }

  /** Lifts what is chosen above the full badges, and those above the dots. */
  raise(): void {
    const isSelected = this.element.hasAttribute('data-selected');
    this.marker.setZIndexOffset(isSelected ? 20_000 : this.#thinned.size === 'full' ? 10_000 : 0);
  }

  /** Pulses once for each change; two keyframes of the same look take turns to begin again. */
  #pulse({ changed, claim }: PlaceState, before: PlaceState | undefined): void {
    if (changed && !(before?.changed && before.claim === claim))
      this.#isEvenPulse = !this.#isEvenPulse;
    toggle(this.element, 'pulse', changed ? (this.#isEvenPulse ? 'even' : 'odd') : undefined);
  }
}
