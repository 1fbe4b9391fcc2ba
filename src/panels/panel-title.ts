import { textIn } from '../i18n/index.ts';
import type { Language, Messages } from '../i18n/index.ts';
import type { Place } from '../model/atlas.ts';
import type { PanelName } from '../state/selection.svelte.ts';

/** The name of what the one panel shows. */
export function panelTitle(
  panel: PanelName,
  place: Place | undefined,
  messages: Messages,
  language: Language
): string {
  switch (panel) {
    case 'hour':
      return messages.hour.heading;
    case 'place':
      return place ? textIn(place.name, language) : messages.hour.heading;
    case 'legend':
      return messages.legend.heading;
    case 'about':
      return messages.about.heading;
    case 'afterword':
      return messages.hour.afterword;
  }
}
