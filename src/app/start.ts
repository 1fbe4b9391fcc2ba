import type { Opening, Place } from '../model/atlas.ts';
import type { LinkedView } from '../state/url-state.ts';
import type { Instant } from '../time/instant.ts';

interface Start {
  readonly t: Instant;
  readonly view: LinkedView;
}

/** Below this width in CSS pixels the whole city needs a step less of zoom. */
const NARROW = 640;

/** Zoom at which one place is seen among its streets. */
const PLACE_ZOOM = 15;

/** Degrees of latitude (about 290 m) that the sheet of a narrow screen hides below a place. */
const UNDER_SHEET = 0.0026;

function viewOn({ position: [longitude = 0, latitude = 0] }: Place, isNarrow: boolean): LinkedView {
  return { latitude: latitude - (isNarrow ? UNDER_SHEET : 0), longitude, zoom: PLACE_ZOOM };
}

/**
 * Where a visit begins that no link tells otherwise: as the atlas says, or over the place that a link
 * names without a view. `width` is that of the window in CSS pixels.
 */
export function startOf(width: number, { t, ...view }: Opening, place: Place | undefined): Start {
  const isNarrow = width < NARROW;
  return {
    t,
    view: place ? viewOn(place, isNarrow) : { ...view, zoom: view.zoom - (isNarrow ? 1 : 0) }
  };
}
