import { DivIcon, Marker } from 'leaflet';
import type { Map as LeafletMap } from 'leaflet';
import { positionToLatLng } from '../position-to-lat-lng.ts';
import { drawSight } from './draw-sight.ts';
import type { DrawnSight } from './drawn-sight.ts';

function createMarker(sight: DrawnSight): Marker {
  const element = document.createElement('div');
  element.append(drawSight(sight));
  const icon = new DivIcon({ className: 'sight-icon', html: element, iconSize: [0, 0] });
  return new Marker(positionToLatLng(sight.at), {
    icon,
    interactive: false,
    keyboard: false,
    pane: 'sights'
  });
}

/** The drawings on the map, by id: one that stays is not drawn anew, so that it does not flash again. */
export class SightMarks {
  readonly #map: LeafletMap;
  readonly #markers = new Map<string, Marker>();

  constructor(map: LeafletMap) {
    this.#map = map;
  }

  /** Shows exactly these sights. */
  show(sights: readonly DrawnSight[]): void {
    const wanted = new Set(sights.map(({ id }) => id));
    for (const [id, marker] of this.#markers)
      if (!wanted.has(id)) {
        marker.remove();
        this.#markers.delete(id);
      }
    for (const sight of sights)
      if (!this.#markers.has(sight.id))
        this.#markers.set(sight.id, createMarker(sight).addTo(this.#map));
  }
}
