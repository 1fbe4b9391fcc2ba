/*
 * Everything that finding a name takes. It loads after the first picture, so that the first load stays
 * small.
 */
export { createSearch } from '../state/search.ts';
export { default as SearchBox } from './SearchBox.svelte';
