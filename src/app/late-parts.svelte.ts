import type * as SearchPanel from '../panels/search-panel.ts';
import type * as Late from './late.ts';

/** Parts of the program that the first picture does without: what every visitor is likely to want soon. */
export class LateParts {
  /** Titles of the screens, layers of the map and the like. */
  late: typeof Late | undefined = $state.raw();
  search: typeof SearchPanel | undefined = $state.raw();

  async load(): Promise<void> {
    const late = await import('./late.ts');
    this.late = late;
    this.search = await late.loadSearch();
  }
}
