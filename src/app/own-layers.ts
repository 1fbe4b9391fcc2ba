import { importLayerInWorker } from '../exchange/layers/import-layer-in-worker.ts';
import { OwnLayersState } from '../state/own-layers.svelte.ts';
import type { Page } from './page.svelte.ts';

/** The layers of the visitor's, read from the device the first time somebody asks. */
export function openOwnLayers(page: Page): OwnLayersState {
  if (page.ownLayers) return page.ownLayers;
  const { bounds, span } = page.atlas;
  const state = new OwnLayersState((file) =>
    importLayerInWorker(file, {
      bounds,
      span: { ...span },
      language: page.states.preferences.language
    })
  );
  page.ownLayers = state;
  void state.load();
  return state;
}
