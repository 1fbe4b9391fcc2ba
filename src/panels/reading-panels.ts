/*
 * The panels that nobody sees before choosing one. They load after the first picture, so that the
 * first load stays small.
 */
export { default as AboutPanel } from './AboutPanel.svelte';
export { default as AfterwordPanel } from './AfterwordPanel.svelte';
export { default as LegendPanel } from './LegendPanel.svelte';
export { default as PlacePanel } from './PlacePanel.svelte';
