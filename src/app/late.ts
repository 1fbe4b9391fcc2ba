import type * as SearchPanel from '../panels/search-panel.ts';

/*
 * What comes right after the first picture, in one piece: each piece of its own would cost the first load
 * the list of the files it needs.
 */
export { default as LateLayers } from './LateLayers.svelte';
export { default as ToldBanner } from './ToldBanner.svelte';
export { dragSheet } from '../panels/drag-sheet.ts';
export { isTold } from '../situation/is-told.ts';
export { SCREEN_TITLES } from './screen-titles.ts';

/** Fetches the search, and the screens that nearly every visitor opens. */
export async function loadSearch(): Promise<typeof SearchPanel> {
  const [search] = await Promise.all([
    import('../panels/search-panel.ts'),
    import('../panels/ExactTimeForm.svelte'),
    import('./PlaceScreen.svelte'),
    import('./LegendScreen.svelte')
  ]);
  return search;
}
