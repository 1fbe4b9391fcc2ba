import './draw.css';
import { DomUtil, LatLng, Point, Polygon, Polyline } from 'leaflet';
import type { Layer, Map as LeafletMap } from 'leaflet';
import { TerraDrawExtend } from 'terra-draw';
import type { GeoJSONStoreFeatures, SetCursor, TerraDrawChanges } from 'terra-draw';
import { positionToLatLng } from '../position-to-lat-lng.ts';
import type { PaneName } from '../panes.ts';
import { createCornerMark } from './corner-mark.ts';
import type { CornerKind } from './corner-mark.ts';

const PANE: PaneName = 'drawing';

const stop = (event: Event): void => event.stopPropagation();

/** Keeps everything below from the pointer, so that a touch beside a corner opens no place. */
const CLASS = 'is-drawing';

const kindOf = ({
  midPoint,
  selectionPoint,
  closingPoint,
  coordinatePoint
}: GeoJSONStoreFeatures['properties']): CornerKind =>
  midPoint ? 'middle' : (selectionPoint ?? closingPoint ?? coordinatePoint) ? 'corner' : 'point';

function createLayer({ geometry, properties }: GeoJSONStoreFeatures): Layer {
  const options = { pane: PANE, interactive: false, className: 'drawn-line' };
  if (geometry.type === 'LineString')
    return new Polyline(geometry.coordinates.map(positionToLatLng), options);
  if (geometry.type === 'Polygon')
    return new Polygon(
      geometry.coordinates.map((ring) => ring.map(positionToLatLng)),
      options
    );
  return createCornerMark(positionToLatLng(geometry.coordinates), PANE, kindOf(properties));
}

/**
 * Shows on this map what terra-draw draws. Its own adapter for Leaflet writes a style element, which the page's
 * policy forbids, and needs parts of Leaflet that this map goes without.
 */
export class DrawAdapter extends TerraDrawExtend.TerraDrawBaseAdapter {
  readonly #map: LeafletMap;
  readonly #layers = new Map<string, Layer>();

  constructor(map: LeafletMap) {
    super({ coordinatePrecision: 9 });
    this.#map = map;
  }

  override register(callbacks: TerraDrawExtend.TerraDrawCallbacks): void {
    super.register(callbacks);
    const container = this.#map.getContainer();
    DomUtil.addClass(container, CLASS);
    // A click on the ground would open what lies there; drawing itself goes by the events of the pointer.
    container.addEventListener('click', stop, { capture: true });
    callbacks.onReady?.();
  }

  override unregister(): void {
    super.unregister();
    this.setCursor('unset');
    this.setDraggability(true);
    this.setDoubleClickToZoom(true);
    const container = this.#map.getContainer();
    DomUtil.removeClass(container, CLASS);
    container.removeEventListener('click', stop, { capture: true });
  }

  getMapEventElement(): HTMLElement {
    return this.#map.getContainer();
  }

  getLngLatFromEvent(event: PointerEvent | MouseEvent): { lng: number; lat: number } {
    const { left, top } = this.#map.getContainer().getBoundingClientRect();
    return this.unproject(event.clientX - left, event.clientY - top);
  }

  project(lng: number, lat: number): { x: number; y: number } {
    const { x, y } = this.#map.latLngToContainerPoint(new LatLng(lat, lng));
    return { x, y };
  }

  unproject(x: number, y: number): { lng: number; lat: number } {
    const { lng, lat } = this.#map.containerPointToLatLng(new Point(x, y));
    return { lng, lat };
  }

  setCursor(cursor: Parameters<SetCursor>[0]): void {
    const { style } = this.#map.getContainer();
    if (cursor === 'unset') style.removeProperty('cursor');
    else style.cursor = cursor;
  }

  setDraggability(isDraggable: boolean): void {
    if (isDraggable) this.#map.dragging.enable();
    else this.#map.dragging.disable();
  }

  setDoubleClickToZoom(zooms: boolean): void {
    if (zooms) this.#map.doubleClickZoom.enable();
    else this.#map.doubleClickZoom.disable();
  }

  // Colours come from the style sheet of the map, by day and by night, not from `styling`.
  render({ created, updated, deletedIds }: TerraDrawChanges): void {
    for (const id of deletedIds) this.#remove(String(id));
    for (const feature of [...created, ...updated]) {
      const id = String(feature.id);
      this.#remove(id);
      this.#layers.set(id, createLayer(feature).addTo(this.#map));
    }
  }

  clear(): void {
    for (const id of [...this.#layers.keys()]) this.#remove(id);
    this._currentModeCallbacks?.onClear();
  }

  #remove(id: string): void {
    this.#layers.get(id)?.remove();
    this.#layers.delete(id);
  }
}
