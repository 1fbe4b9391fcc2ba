import { DivIcon, Marker, Polyline } from 'leaflet';
import type { LatLng, Map as LeafletMap } from 'leaflet';
import type { Position } from 'geojson';
import type { Mover } from '../../model/atlas.ts';
import { outlineOf } from '../places/badge-plates.ts';
import { dressInSide } from '../places/dress-in-side.ts';
import type { MapContext } from '../map-context.ts';
import { positionToLatLng } from '../position-to-lat-lng.ts';
import { MOVER_PICTOGRAMS } from './mover-pictograms.ts';
import type { MoverView } from './mover-view.ts';
import { createTrailLines, TRAIL_KINDS } from './trail-lines.ts';
import type { TrailKind } from './trail-lines.ts';

/** Side of the square that takes a finger, in pixels. */
const TARGET = 44;

/** Where one who stands is drawn beside the badge of the place, in pixels, by slot. */
const BESIDE: readonly (readonly [number, number])[] = [
  [-21, -17],
  [-27, 8],
  [21, 17],
  [-8, 29],
  [0, -34]
];

const SVG = 'http://www.w3.org/2000/svg';

function createSvg(name: string, attributes: Record<string, string>): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}

function drawPictogram(view: MoverView): SVGElement {
  const group = createSvg('g', {
    class: 'mover-pictogram',
    transform: 'translate(-7.5 -7.5) scale(.625)'
  });
  for (const d of MOVER_PICTOGRAMS[view.mover]) group.append(createSvg('path', { d }));
  return group;
}

const toLines = (lines: readonly (readonly Position[])[]): LatLng[][] =>
  lines.map((line) => line.map(positionToLatLng));

const isSame = (a: Position, b: Position): boolean => a[0] === b[0] && a[1] === b[1];

const createLine = (part: string, interactive = false): Polyline =>
  new Polyline([], { className: `mover-line mover-${part}`, interactive, pane: 'trails' });

/** One mover on the map: its counter, which is a button, its trail, and its whole way when chosen. */
export class MoverMark {
  readonly mover: Mover;
  readonly element = document.createElement('div');
  readonly #map: LeafletMap;
  readonly #marker: Marker;
  readonly #needle = createSvg('path', { class: 'mover-needle', d: 'M0-26 8-13.5H-8Z' });
  readonly #trail: Readonly<Record<TrailKind, Polyline>>;
  readonly #way = createLine('way');
  #view: MoverView | undefined;

  constructor(
    { map, sides: parties }: Pick<MapContext, 'map' | 'sides'>,
    view: MoverView,
    onselect: () => void
  ) {
    this.#map = map;
    this.mover = view.mover;
    const svg = createSvg('svg', { viewBox: '-22 -22 44 44', 'aria-hidden': 'true' });
    svg.append(
      this.#needle,
      createSvg('circle', { class: 'mover-ring', r: '16' }),
      createSvg('path', {
        class: 'mover-plate',
        d: outlineOf(view.side, parties),
        transform: 'scale(.86)'
      }),
      drawPictogram(view)
    );
    this.element.className = 'mover';
    dressInSide(this.element, view.side, parties);
    this.element.dataset.certainty = view.certainty;
    this.element.setAttribute('role', 'button');
    this.element.tabIndex = 0;
    this.element.append(svg);
    this.element.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      event.stopPropagation();
      onselect();
    });
    this.#marker = new Marker(positionToLatLng(view.position), {
      icon: new DivIcon({
        className: 'mover-icon',
        html: this.element,
        iconSize: [TARGET, TARGET]
      }),
      keyboard: false,
      pane: 'movers'
    });
    this.#marker.on('click', onselect);
    this.#trail = {
      fixed: createLine('fixed'),
      interpolated: createLine('interpolated'),
      free: createLine('free')
    };
    for (const line of this.#lines) {
      line.addTo(map);
      const path = line.getElement();
      if (!(path instanceof SVGElement)) continue;
      dressInSide(path, view.side, parties);
      path.dataset.certainty = view.certainty;
    }
    this.draw(view);
  }

  get #lines(): Polyline[] {
    return [this.#way, ...Object.values(this.#trail)];
  }

  /** Draws what has changed since the view before; of one who stands still, nothing. */
  draw(view: MoverView): void {
    const before = this.#view;
    this.#view = view;
    if (before?.isHidden !== view.isHidden) {
      if (view.isHidden) this.#marker.remove();
      else this.#marker.addTo(this.#map);
    }
    if (before?.label !== view.label) this.element.ariaLabel = view.label;
    if (before?.isMoving !== view.isMoving || before.slot !== view.slot) this.#place(view);
    const hasMoved = !before || !isSame(before.position, view.position);
    if (hasMoved) this.#marker.setLatLng(positionToLatLng(view.position));
    if (before?.heading !== view.heading)
      this.#needle.setAttribute('transform', `rotate(${view.heading.toFixed(0)})`);
    if (before?.isSelected !== view.isSelected) this.#select(view);
    const { trail, position } = view;
    if (hasMoved || before.trail.from !== trail.from || before.trail.index !== trail.index) {
      const lines = createTrailLines(view.track, trail, position);
      for (const kind of TRAIL_KINDS) this.#trail[kind].setLatLngs(toLines(lines[kind]));
    }
  }

  remove(): void {
    this.#marker.remove();
    for (const line of this.#lines) line.remove();
  }

  /** On its way a mover is drawn where it is; where it stands, beside the badge of the place. */
  #place({ isMoving, slot }: MoverView): void {
    const [dx, dy] = isMoving ? [0, 0] : (BESIDE[slot % BESIDE.length] ?? [0, 0]);
    this.element.style.transform = `translate(${String(dx)}px, ${String(dy)}px)`;
    this.element.toggleAttribute('data-moving', isMoving);
    this.#marker.setZIndexOffset(isMoving ? 10_000 : 0);
  }

  #select({ isSelected, track }: MoverView): void {
    this.element.toggleAttribute('data-selected', isSelected);
    if (isSelected) this.element.ariaCurrent = 'true';
    else this.element.removeAttribute('aria-current');
    const whole = { from: 0, index: track.positions.length - 2 };
    this.#way.setLatLngs(
      isSelected ? toLines(Object.values(createTrailLines(track, whole)).flat()) : []
    );
  }
}
