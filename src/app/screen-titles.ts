import { evidenceWordsIn } from '../i18n/evidence-words.ts';
import { eventWordsIn } from '../i18n/event-words.ts';
import { textIn } from '../i18n/index.ts';
import { overviewWordsIn } from '../i18n/overview-words.ts';
import { movementWordsIn } from '../i18n/movement-words.ts';
import { readingWordsIn } from '../i18n/reading.ts';
import { storyWordsIn } from '../i18n/story-words.ts';
import { streetWalkWordsIn } from '../i18n/street-walk-words.ts';
import { tourWordsIn } from '../i18n/tour-words.ts';
import type { PanelName } from '../state/selection.svelte.ts';
import type { Page } from './page.svelte.ts';
import { sourceNameIn } from './source-name.ts';

/** Every panel but that of the hour, which the first picture shows already. */
export type ScreenName = Exclude<PanelName, 'hour'>;

/** Names of what the one panel shows, in the language of the page. */
export const SCREEN_TITLES: Readonly<Record<ScreenName, (page: Page) => string>> = {
  place: ({ placeState, states: { preferences } }) =>
    placeState ? textIn(placeState.place.name, preferences.language) : '',
  stories: ({ states }) => storyWordsIn(states.preferences.language).heading,
  story: ({ telling, states: { preferences } }) =>
    telling?.stories?.position
      ? textIn(telling.stories.position.story.title, preferences.language)
      : storyWordsIn(preferences.language).heading,
  legends: ({ states }) => storyWordsIn(states.preferences.language).legends.heading,
  events: ({ states }) => eventWordsIn(states.preferences.language).chronicle.heading,
  event: ({ event, states: { preferences } }) =>
    event
      ? textIn(event.title, preferences.language)
      : eventWordsIn(preferences.language).chronicle.heading,
  movements: ({ states }) => movementWordsIn(states.preferences.language).heading,
  movement: ({ movement, states: { preferences } }) =>
    movement
      ? textIn(movement.actor, preferences.language)
      : movementWordsIn(preferences.language).heading,
  legend: ({ states }) => states.preferences.messages.legend.heading,
  contents: ({ states }) => readingWordsIn(states.preferences.language).contents.heading,
  about: ({ states }) => states.preferences.messages.about.heading,
  afterword: ({ states }) => states.preferences.messages.hour.afterword,
  overview: ({ states }) => overviewWordsIn(states.preferences.language).heading,
  claim: ({ states: { selection, preferences } }) => {
    const words = evidenceWordsIn(preferences.language).claim;
    return selection.topic === undefined ? words.heading : words.evidence;
  },
  sources: ({ states }) => evidenceWordsIn(states.preferences.language).sources.heading,
  source: ({ atlas, states: { selection, preferences } }) =>
    selection.topic === undefined
      ? evidenceWordsIn(preferences.language).source.heading
      : sourceNameIn(atlas, selection.topic, preferences.language),
  tours: ({ states }) => tourWordsIn(states.preferences.language).toursHeading,
  tour: ({ states }) => tourWordsIn(states.preferences.language).heading,
  way: ({ states }) => tourWordsIn(states.preferences.language).wayHeading,
  walk: ({ states }) => streetWalkWordsIn(states.preferences.language).heading,
  layers: ({ states }) => readingWordsIn(states.preferences.language).contents.titles.layers,
  data: ({ states }) => readingWordsIn(states.preferences.language).contents.titles.data,
  edit: ({ states }) => readingWordsIn(states.preferences.language).contents.titles.edit,
  embed: ({ states }) => readingWordsIn(states.preferences.language).contents.titles.embed
};
