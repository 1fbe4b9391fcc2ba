import { id as ATLAS_ID } from '../../geo/atlas.json';
import { loadAtlasFiles } from '../load-atlas.ts';
import { EditingState } from '../state/editing.svelte.ts';
import { FORGETFUL, createMemory } from '../state/memory.ts';
import type { Page } from './page.svelte.ts';

/** Under which the browser keeps what was corrected. */
const KEY = `${ATLAS_ID}-corrections`;

/** Fetches the facts as they stand in their files, unless they are there, and makes the corrections that were kept. */
export async function openEditing(page: Page): Promise<void> {
  page.editing ??= new EditingState(
    await loadAtlasFiles(),
    page.isEmbedded ? FORGETFUL : createMemory(KEY, () => localStorage)
  );
}
