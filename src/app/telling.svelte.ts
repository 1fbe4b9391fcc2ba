import type { Fault } from '../model/fault.ts';
import type { Legend } from '../model/stories/legend.ts';
import type { StoryStep } from '../model/stories/story.ts';
import type { SelectionState } from '../state/selection.svelte.ts';
import type { StoryState } from '../state/story.svelte.ts';

/** What is told beside the facts, once it was fetched: guided stories, and tales beside the record. */
export class Telling {
  readonly #selection: SelectionState;
  stories: StoryState | undefined = $state.raw();
  storyFaults: readonly Fault[] = $state.raw([]);
  legends: readonly Legend[] | undefined = $state.raw();
  legendFaults: readonly Fault[] = $state.raw([]);

  /** The tale that the panel sets beside the record. */
  readonly legend: Legend | undefined = $derived.by(() => {
    const { panel, topic } = this.#selection;
    return panel === 'legends' ? this.legends?.find(({ id }) => id === topic) : undefined;
  });
  /** The step of a story that is being read. */
  readonly step: StoryStep | undefined = $derived.by(() => this.stories?.position?.step);
  /** Id of the place that is being told of. */
  readonly placeId: string | undefined = $derived.by(() => (this.step ?? this.legend)?.place);

  constructor(selection: SelectionState) {
    this.#selection = selection;
  }
}
