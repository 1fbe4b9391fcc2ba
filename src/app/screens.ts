import type { Component } from 'svelte';
import { openData } from './open-data.ts';
import { openEditing } from './open-editing.ts';
import { openLegends, openStories } from './open-stories.ts';
import type { Page } from './page.svelte.ts';
import type { ScreenName } from './screen-titles.ts';

/**
 * Fetches content that needs no props, it finds everything through `usePage` and the states, and what the
 * page lacks for it.
 */
export type LoadScreen = (page: Page) => Promise<{ default: Component }>;

/** Fetches a screen and the facts it shows, both at once. */
async function both(
  screen: Promise<{ default: Component }>,
  facts: Promise<void>
): Promise<{ default: Component }> {
  const [content] = await Promise.all([screen, facts]);
  return content;
}

/** What the one panel shows under each name. */
export const SCREENS: Readonly<Record<ScreenName, LoadScreen>> = {
  place: () => import('./PlaceScreen.svelte'),
  stories: (page) => both(import('./StoriesScreen.svelte'), openStories(page)),
  story: (page) => both(import('./StoryScreen.svelte'), openStories(page)),
  legends: (page) => both(import('./LegendsScreen.svelte'), openLegends(page)),
  events: () => import('./EventsScreen.svelte'),
  event: () => import('./EventScreen.svelte'),
  movements: () => import('./MovementsScreen.svelte'),
  movement: () => import('./MovementScreen.svelte'),
  legend: () => import('./LegendScreen.svelte'),
  contents: () => import('./ContentsScreen.svelte'),
  about: () => import('./AboutScreen.svelte'),
  afterword: () => import('./AfterwordScreen.svelte'),
  overview: () => import('./OverviewScreen.svelte'),
  claim: () => import('./ClaimScreen.svelte'),
  sources: () => import('./SourcesScreen.svelte'),
  source: () => import('./SourceScreen.svelte'),
  tours: () => import('./ToursScreen.svelte'),
  tour: () => import('./TourScreen.svelte'),
  way: () => import('./WayScreen.svelte'),
  walk: () => import('./WalkScreen.svelte'),
  layers: () => import('./LayersScreen.svelte'),
  data: () => both(import('./DataScreen.svelte'), openData()),
  edit: (page) => both(import('./EditScreen.svelte'), openEditing(page)),
  embed: () => import('./EmbedScreen.svelte')
};
