import { DivIcon, Marker } from 'leaflet';
import type { LatLng } from 'leaflet';
import type { PaneName } from '../panes.ts';

/** What a mark of a shape stands for: a point itself, a corner, or the middle between two, where one can be added. */
export type CornerKind = 'point' | 'corner' | 'middle';

/** CSS pixels across; the finger is given more by the program that draws. */
const SIZES: Readonly<Record<CornerKind, number>> = { point: 26, corner: 16, middle: 12 };

/** A mark of a shape that is drawn; the pointer goes through it to the map. */
export function createCornerMark(at: LatLng, pane: PaneName, kind: CornerKind): Marker {
  const size = SIZES[kind];
  return new Marker(at, {
    pane,
    interactive: false,
    keyboard: false,
    icon: new DivIcon({
      className: `drawn-mark drawn-${kind}`,
      iconSize: [size, size],
      iconAnchor: [size / 2, size / 2]
    })
  });
}
