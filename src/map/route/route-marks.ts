import type { Position } from 'geojson';
import { DivIcon, Marker, Polyline } from 'leaflet';
import type { Map as LeafletMap } from 'leaflet';
import { MarkerDrag } from 'leaflet/src/layer/marker/Marker.Drag.js';
import { positionToLatLng } from '../position-to-lat-lng.ts';
import type { DrawnStop } from './drawn-route.ts';

/** What the marks of a walk tell. */
export interface RouteMarksEvents {
  readonly onopen: (stop: number) => void;
  readonly ondrag: (stop: number, position: readonly [number, number]) => void;
}

type Ink = 'casing' | 'line' | 'today' | 'offset';

function createLine(positions: readonly Position[], ink: Ink): Polyline {
  return new Polyline(positions.map(positionToLatLng), {
    className: `route route-${ink}`,
    interactive: false,
    pane: 'route'
  });
}

const isSame = (a: Position, b: Position): boolean => a[0] === b[0] && a[1] === b[1];

/** Side of the plate with the number, and how far left and up of its stop it hangs, in CSS pixels. */
const SIZE = 26;
const ASIDE = 7;

function createIcon(number: number): DivIcon {
  const plate = document.createElement('span');
  plate.className = 'route-stop';
  plate.textContent = String(number);
  return new DivIcon({
    className: 'route-stop-icon',
    html: plate,
    iconAnchor: [SIZE + ASIDE, SIZE + ASIDE],
    iconSize: [SIZE, SIZE]
  });
}

/** The spot itself; the badge of a place covers it. */
const createSpot = (position: Position): Marker =>
  new Marker(positionToLatLng(position), {
    icon: new DivIcon({ className: 'route-spot', iconAnchor: [6, 6], iconSize: [12, 12] }),
    interactive: false,
    keyboard: false,
    pane: 'route'
  });

function createWalker(): DivIcon {
  const SVG = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 24 32');
  const path = document.createElementNS(SVG, 'path');
  // Drawn for this project: a head, a body and two legs in stride.
  path.setAttribute(
    'd',
    'M13 1a3 3 0 1 1 0 6 3 3 0 0 1 0-6zM9.5 8.5h5l1.2 4.2 3.6 2-1.2 2.2-4.4-2.4-.6-1.6-.9 5 3.4 3.6 1.6 8.6h-3l-1.5-7.3-4-3.9-1 4.3-4.4 6.6-2.3-1.7 3.7-5.7 1.9-9.1-1.7 1-1.4 3.6-2.4-.9 1.8-4.8z'
  );
  svg.append(path);
  return new DivIcon({
    className: 'route-walker',
    html: svg as unknown as HTMLElement,
    iconAnchor: [15, 38],
    iconSize: [30, 40]
  });
}

/** The lines, numbers and walker of one tour on the map. */
export class RouteMarks {
  readonly #map: LeafletMap;
  readonly #events: RouteMarksEvents;
  #lines: readonly (Polyline | Marker)[] = [];
  #stops: readonly Marker[] = [];
  #walker: Marker | undefined;

  constructor(map: LeafletMap, events: RouteMarksEvents) {
    this.#map = map;
    this.#events = events;
  }

  /** Draws the ways: casings first, so that no casing crosses another way. */
  showLines(
    legs: readonly (readonly Position[])[],
    today: readonly (readonly Position[])[],
    stops: readonly DrawnStop[]
  ): void {
    for (const line of this.#lines) line.remove();
    const offsets = stops.filter(({ position, onStreet }) => !isSame(position, onStreet));
    this.#lines = [
      ...today.map((leg) => createLine(leg, 'today')),
      ...legs.map((leg) => createLine(leg, 'casing')),
      ...legs.map((leg) => createLine(leg, 'line')),
      ...offsets.map(({ position, onStreet }) => createLine([position, onStreet], 'offset')),
      ...stops.map(({ position }) => createSpot(position))
    ];
    for (const line of this.#lines) line.addTo(this.#map);
  }

  /** Draws the numbers of the stops; all are made anew, there are few of them. */
  showStops(stops: readonly DrawnStop[]): void {
    for (const marker of this.#stops) marker.remove();
    this.#stops = stops.map(({ position, name }, index) => {
      const marker = new Marker(positionToLatLng(position), {
        icon: createIcon(index + 1),
        // The list of the panel says and does all of it by keys.
        keyboard: false,
        pane: 'route-stops',
        title: `${String(index + 1)}. ${name}`,
        zIndexOffset: -index
      });
      marker.on('click', () => this.#events.onopen(index));
      marker.on('dragend', () => {
        const { lat, lng } = marker.getLatLng();
        this.#events.ondrag(index, [lng, lat]);
      });
      marker.addTo(this.#map);
      // What `draggable` would bring, were it there with the first picture: see `leaflet-left-out.js`.
      marker.dragging = new MarkerDrag(marker);
      marker.dragging.enable();
      return marker;
    });
  }

  showWalker(position: Position | undefined): void {
    if (!position) {
      this.#walker?.remove();
      this.#walker = undefined;
      return;
    }
    const latLng = positionToLatLng(position);
    if (this.#walker) this.#walker.setLatLng(latLng);
    else
      this.#walker = new Marker(latLng, {
        icon: createWalker(),
        interactive: false,
        keyboard: false,
        pane: 'route-stops',
        zIndexOffset: 10_000
      }).addTo(this.#map);
  }

  remove(): void {
    this.showLines([], [], []);
    this.showStops([]);
    this.showWalker(undefined);
  }
}
