import type { Position } from 'geojson';
import { Circle, DivIcon, Marker } from 'leaflet';
import type { Map as LeafletMap } from 'leaflet';
import { positionToLatLng } from '../position-to-lat-lng.ts';

/** The dot of the device on the map, and the circle of its error. */
export class OwnPositionMark {
  readonly #map: LeafletMap;
  #dot: Marker | undefined;
  #circle: Circle | undefined;

  constructor(map: LeafletMap) {
    this.#map = map;
  }

  /** @param accuracy metres */
  show(position: Position, accuracy: number, label: string): void {
    const latLng = positionToLatLng(position);
    this.#circle ??= new Circle(latLng, {
      className: 'own-position-error',
      interactive: false,
      pane: 'own-position',
      radius: 0
    }).addTo(this.#map);
    this.#dot ??= new Marker(latLng, {
      icon: new DivIcon({ className: 'own-position', iconAnchor: [11, 11], iconSize: [22, 22] }),
      interactive: false,
      keyboard: false,
      pane: 'own-position'
    }).addTo(this.#map);
    this.#circle.setLatLng(latLng).setRadius(accuracy);
    this.#dot.setLatLng(latLng);
    const dot = this.#dot.getElement();
    dot?.setAttribute('role', 'img');
    dot?.setAttribute('aria-label', label);
  }

  remove(): void {
    this.#circle?.remove();
    this.#dot?.remove();
    [this.#circle, this.#dot] = [undefined, undefined];
  }
}
