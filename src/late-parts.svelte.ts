import type HighlightLayer from './map/HighlightLayer.svelte';
import type TodayLayer from './map/TodayLayer.svelte';
import type * as ReadingPanels from './panels/reading-panels.ts';
import type * as SearchPanel from './panels/search-panel.ts';

/**
 * Parts of the program that the first picture does without. Each is fetched once, when it is asked
 * for; a part that cannot be fetched is asked for again the next time.
 */
export class LateParts {
  reading: typeof ReadingPanels | undefined = $state.raw();
  search: typeof SearchPanel | undefined = $state.raw();
  HighlightLayer: typeof HighlightLayer | undefined = $state.raw();
  TodayLayer: typeof TodayLayer | undefined = $state.raw();

  async loadPanels(): Promise<void> {
    [this.reading, this.search] = await Promise.all([
      import('./panels/reading-panels.ts'),
      import('./panels/search-panel.ts')
    ]);
  }

  async loadHighlight(): Promise<void> {
    this.HighlightLayer ??= (await import('./map/HighlightLayer.svelte')).default;
  }

  async loadToday(): Promise<void> {
    this.TodayLayer ??= (await import('./map/TodayLayer.svelte')).default;
  }
}
