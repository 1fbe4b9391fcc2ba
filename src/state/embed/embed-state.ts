import { isLanguage } from '../../i18n/index.ts';
import { instantToIso } from '../../time/instant.ts';
import type { LinkedView } from '../url-state.ts';
import type { LinkedStates } from '../url.svelte.ts';
import type { EmbedOrder } from '../../model/embed/parse-embed-message.ts';

/** How the map stands, as the page around it is told: the same members that it may set. */
export interface EmbedReport {
  readonly t: string;
  readonly place: string | null;
  readonly layers: readonly string[];
  readonly language: string;
  readonly view: LinkedView;
  readonly panel: string | null;
  readonly playing: boolean;
}

export function describeStates(states: LinkedStates): EmbedReport {
  const { clock, selection, preferences, view } = states;
  const { zoom, latitude, longitude } = view.current;
  return {
    t: instantToIso(clock.t),
    place: selection.placeId ?? null,
    layers: [...preferences.visibleLayers],
    language: preferences.language,
    view: { zoom, latitude, longitude },
    panel: selection.panelLink ?? null,
    playing: clock.playing
  };
}

/** Does what the page around the map asks for. What it does not mention stays. */
export function followOrder(order: EmbedOrder, states: LinkedStates): void {
  const { clock, selection, preferences, view } = states;
  if (isLanguage(order.language)) preferences.language = order.language;
  if (order.layers !== undefined) preferences.showOnly(order.layers ?? preferences.layers);
  if (order.place !== undefined) selection.select(order.place ?? undefined);
  if (order.panel === null) selection.show('place');
  else if (order.panel !== undefined) selection.followPanel(order.panel);
  if (order.view) view.request({ ...order.view });
  if (order.t !== undefined) clock.jumpTo(order.t);
  if (order.playing !== undefined && order.playing !== clock.playing) clock.toggle();
}
