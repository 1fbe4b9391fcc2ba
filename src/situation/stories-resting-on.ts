import type { Story } from '../model/stories/story.ts';
import { isToldBy } from './atlas-told-by.ts';

/** A story with those of its steps that rest on a work, counted from 1. */
export interface RestingStory {
  readonly story: Story;
  readonly steps: readonly [number, ...number[]];
}

/** The stories of which at least one step cites one of the works. */
export const storiesRestingOn = (
  stories: readonly Story[],
  keys: ReadonlySet<string>
): readonly RestingStory[] =>
  stories.flatMap((story) => {
    const [first, ...others] = story.steps.flatMap((step, index) =>
      isToldBy(step, keys) ? [index + 1] : []
    );
    return first === undefined ? [] : [{ story, steps: [first, ...others] }];
  });
