import type { Story } from '../model/stories/story.ts';
import type { Memory } from './memory.ts';
import type { SelectionState } from './selection.svelte.ts';
import { findPosition, stepTopic } from './story-position.ts';
import type { StoryPosition } from './story-position.ts';
import { formatProgress, parseProgress, withStep } from './story-progress.ts';
import type { StoryProgress, StoryProgressById } from './story-progress.ts';

/** The guided stories: which there are, where the reader stands, how far each was read. */
export class StoryState {
  readonly stories: readonly Story[];
  readonly #selection: SelectionState;
  readonly #memory: Memory;
  #progress: StoryProgressById = $state.raw(parseProgress(''));

  /** The step that is being read; it is the address that says so. */
  readonly position: StoryPosition | undefined = $derived.by(() =>
    this.#selection.panel === 'story'
      ? findPosition(this.stories, this.#selection.topic)
      : undefined
  );

  constructor(stories: readonly Story[], selection: SelectionState, memory: Memory) {
    this.stories = stories;
    this.#selection = selection;
    this.#memory = memory;
    this.#progress = parseProgress(memory.read());
  }

  /** How far a story was read, if it was begun. */
  progressOf({ id }: Story): StoryProgress | undefined {
    return this.#progress.get(id);
  }

  /** Opens a story at a step, counted from 0. */
  open(story: Story, index: number): void {
    this.#selection.show('story', stepTopic(story, index));
  }

  /** Goes to another step of the story that is being read, if there is one. */
  turn(by: 1 | -1): void {
    if (!this.position) return;
    const { story, index } = this.position;
    if (story.steps[index + by]) this.open(story, index + by);
  }

  /** Remembers that a step was shown. */
  remember({ story, index }: StoryPosition): void {
    this.#progress = withStep(this.#progress, story.id, index);
    this.#memory.write(formatProgress(this.#progress));
  }
}
