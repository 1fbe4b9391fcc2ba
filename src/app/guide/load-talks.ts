import { loadStories } from '../../load-stories.ts';
import { loadTours } from '../../load-tours.ts';
import type { Atlas } from '../../model/atlas.ts';
import { storyToTalk, tourToTalk } from '../../state/talk.ts';
import type { Talk } from '../../state/talk.ts';

/** What can be told, and whether some of it could not be read. */
export interface LoadedTalks {
  readonly talks: readonly Talk[];
  readonly isPartial: boolean;
}

/** Loads the stories and the ready-made walks as talks. Never rejects. */
export async function loadTalks(atlas: Atlas): Promise<LoadedTalks> {
  const [stories, tours] = await Promise.all([loadStories(atlas), loadTours(atlas)]);
  return {
    talks: [
      ...stories.stories.map(storyToTalk),
      ...tours.tours.map((tour) => tourToTalk(tour, atlas))
    ],
    isPartial: stories.faults.length + tours.faults.length > 0
  };
}
