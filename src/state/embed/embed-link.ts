import type { Language } from '../../i18n/index.ts';
import { formatHash } from '../url-state.ts';
import type { LinkParts } from '../url-state.ts';

/** What of the map as it stands the frame shall open with; the rest is as on a first visit. */
export interface EmbedStart {
  /** The moment, and the one it is compared with. */
  readonly hour: boolean;
  /** The place that is chosen, or what of the ground is lit up. */
  readonly place: boolean;
  readonly layers: boolean;
  /** Where the map looks. */
  readonly view: boolean;
  /** `undefined` for that of the visitor's browser. */
  readonly language: Language | undefined;
}

/** The hash of a frame. The panel is left: a place that is chosen is told of in its stead. */
export function formatEmbedHash(
  { t, from, place, ground, layers, area, view, only, tour }: LinkParts,
  start: EmbedStart
): string {
  return formatHash({
    ...(start.view ? { view } : {}),
    ...(start.hour ? { t, from } : {}),
    ...(start.place ? { place, ground } : {}),
    language: start.language,
    ...(start.layers ? { layers, area } : {}),
    ...{ only, tour }
  });
}
