import type { LinkedView } from '../url-state.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Steps in which the map zooms. */
const ZOOM_STEP = 0.5;

/**
 * The view of a wall that shows at least what a console shows of the ground, as large as that allows.
 * Sizes are those of the two maps in CSS pixels; of a console without a map the view is taken as it is.
 */
export function shownView(view: LinkedView, from: Size | null, on: Size): LinkedView {
  if (!from || on.width === 0 || on.height === 0) return view;
  const scale = Math.min(on.width / from.width, on.height / from.height);
  const steps = Math.floor(Math.log2(scale) / ZOOM_STEP + 1e-9) * ZOOM_STEP;
  return { ...view, zoom: view.zoom + steps };
}
