import type * as SearchPanel from '../panels/search-panel.ts';
import type LateLayers from './LateLayers.svelte';
import type { SCREEN_TITLES } from './screen-titles.ts';

/** Parts of the program that the first picture does without: what every visitor is likely to want soon. */
export class LateParts {
  titles: typeof SCREEN_TITLES | undefined = $state.raw();
  search: typeof SearchPanel | undefined = $state.raw();
  Layers: typeof LateLayers | undefined = $state.raw();

  async load(): Promise<void> {
    const [titles, search, layers] = await Promise.all([
      import('./screen-titles.ts'),
      import('../panels/search-panel.ts'),
      import('./LateLayers.svelte'),
      import('../panels/ExactTimeForm.svelte'),
      import('./PlaceScreen.svelte'),
      import('./LegendScreen.svelte')
    ]);
    this.titles = titles.SCREEN_TITLES;
    this.search = search;
    this.Layers = layers.default;
  }
}
