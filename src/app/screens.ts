import type { Component } from 'svelte';
import type { ScreenName } from './screen-titles.ts';

/** Fetches content that needs no props: it finds everything through `usePage` and the states. */
export type LoadScreen = () => Promise<{ default: Component }>;

/** What the one panel shows under each name. */
export const SCREENS: Readonly<Record<ScreenName, LoadScreen>> = {
  place: () => import('./PlaceScreen.svelte'),
  events: () => import('./EventsScreen.svelte'),
  event: () => import('./EventScreen.svelte'),
  legend: () => import('./LegendScreen.svelte'),
  contents: () => import('./ContentsScreen.svelte'),
  about: () => import('./AboutScreen.svelte'),
  afterword: () => import('./AfterwordScreen.svelte'),
  overview: () => import('./OverviewScreen.svelte')
};
