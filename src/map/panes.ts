import type { Map as LeafletMap } from 'leaflet';

/** Everything drawn on the map, from the paper up. The order of this list is the order of drawing. */
export const PANES = [
  'ground',
  'today',
  'area',
  'zones',
  'shapes',
  'bridges',
  'own',
  'route',
  'highlight',
  'sights',
  'trails',
  'lettering',
  'crowd',
  'badges',
  'movers',
  'events',
  'route-stops',
  'drawing',
  'own-position'
] as const;
export type PaneName = (typeof PANES)[number];

/** Where a map of today lies: over the ground of 1917, under everything that tells its story. */
export const TODAY_PANE: PaneName = 'today';

/** Leaflet's own panes begin at 200 (tiles) and end at 800 (map pane controls). */
const LOWEST = 300;
const STEP = 10;

/** Panes the pointer goes through: a canvas would otherwise take the clicks of what lies below. */
const UNTOUCHABLE: ReadonlySet<PaneName> = new Set([
  'ground',
  TODAY_PANE,
  'area',
  'own',
  'highlight',
  'route',
  'lettering',
  'sights',
  'trails',
  'crowd',
  'drawing',
  'own-position'
]);

/** Badges and movers say everything the other panes show but where one is; those are only looked at. */
const SPOKEN: ReadonlySet<PaneName> = new Set(['badges', 'crowd', 'movers', 'own-position']);

/** Makes every pane of the list on a new map. */
export function createPanes(map: LeafletMap): void {
  PANES.forEach((name, index) => {
    const pane = map.createPane(name);
    pane.style.zIndex = String(LOWEST + index * STEP);
    if (UNTOUCHABLE.has(name)) pane.style.pointerEvents = 'none';
    if (!SPOKEN.has(name)) pane.ariaHidden = 'true';
  });
}

/** The element of a pane. Throws when the map has no such pane. */
export function findPane(map: LeafletMap, name: PaneName): HTMLElement {
  const pane = map.getPane(name);
  if (!pane) throw new Error(`The map has no pane "${name}": add it to PANES in panes.ts.`);
  return pane;
}
