import type { LatLngExpression } from 'leaflet';
import type { MapContext } from '../map-context.ts';
import { prefersReducedMotion } from '../reduced-motion.ts';

/** Pixels between a place brought into view and the edge of what is not covered. */
const MARGIN = 88;

/** Moves a map as little as is needed for a position to be seen clear of what covers its edges. */
export function bringIntoView(position: LatLngExpression, { map, insets }: MapContext): void {
  const { top, right, bottom, left } = insets;
  map.panInside(position, {
    animate: !prefersReducedMotion(),
    paddingTopLeft: [left + MARGIN, top + MARGIN],
    paddingBottomRight: [right + MARGIN, bottom + MARGIN]
  });
}
