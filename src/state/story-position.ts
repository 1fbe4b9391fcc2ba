import type { Story, StoryStep } from '../model/stories/story.ts';

/** Where a reader stands: in which story, at which step, counted from 0. */
export interface StoryPosition {
  readonly story: Story;
  readonly index: number;
  readonly step: StoryStep;
}

/** The topic of a step as links write it, counted from 1: `red-lantern-and-aurora/3`. */
export const stepTopic = ({ id }: Story, index: number): string => `${id}/${String(index + 1)}`;

/**
 * Finds the step a topic names. A story without a number begins; a number beyond its steps is its last
 * one. Of no such story, `undefined`.
 */
export function findPosition(
  stories: readonly Story[],
  topic: string | undefined
): StoryPosition | undefined {
  const [id, number = '1'] = topic?.split('/') ?? [];
  const story = stories.find((candidate) => candidate.id === id);
  if (!story) return undefined;
  const wanted = /^\d+$/.test(number) ? Number(number) - 1 : 0;
  const index = Math.min(Math.max(wanted, 0), story.steps.length - 1);
  return { story, index, step: story.steps[index] ?? story.steps[0] };
}
