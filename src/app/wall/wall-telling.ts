import {
  formatClock,
  formatShortMoment,
  formatSince,
  messagesIn,
  textIn
} from '../../i18n/index.ts';
import type { Language } from '../../i18n/index.ts';
import { withSides } from '../../i18n/side-words.ts';
import { wallWordsIn } from '../../i18n/wall-words.ts';
import type { AtlasEvent, Movement } from '../../model/atlas.ts';
import type { Legend } from '../../model/stories/legend.ts';
import type { WallLine, WallTelling } from '../../panels/wall/wall-telling.ts';
import type { Change, PlaceState } from '../../situation/situation-at.ts';
import type { StoryPosition } from '../../state/story-position.ts';
import type { Page } from '../page.svelte.ts';

/** How many changes and events of an hour a wall names; the rest it counts. */
const MOST_CHANGES = 5;
const MOST_EVENTS = 3;

const namePlace = (page: Page, id: string | undefined, language: Language): string | undefined => {
  const place = page.atlas.places.get(id ?? '');
  return place && textIn(place.name, language);
};

const tellStep = (page: Page, { story, step, index }: StoryPosition, language: Language) => ({
  heading: textIn(story.title, language),
  above: `${wallWordsIn(language).step(index + 1, story.steps.length)} · ${formatShortMoment(step.time, language)}`,
  text: textIn(step.text, language),
  place: namePlace(page, step.place, language),
  lines: []
});

const tellLegend = (page: Page, legend: Legend, language: Language): WallTelling => ({
  heading: textIn(legend.belief, language),
  above: wallWordsIn(language).belief,
  text: `${wallWordsIn(language).record}: ${textIn(legend.record, language)}`,
  place: namePlace(page, legend.place, language),
  lines: []
});

const tellEvent = (page: Page, event: AtlasEvent, language: Language): WallTelling => ({
  heading: textIn(event.title, language),
  above: formatSince(event.beginning, false, language),
  text: textIn(event.summary, language),
  place: namePlace(page, event.place, language),
  lines: event.people ? [{ key: 'people', text: textIn(event.people, language) }] : []
});

const tellMovement = ({ actor, note, start, end }: Movement, language: Language): WallTelling => ({
  heading: textIn(actor, language),
  above: `${formatShortMoment(start, language)} – ${formatShortMoment(end, language)}`,
  text: note && textIn(note, language),
  lines: []
});

const spokenIn = (page: Page, language: Language) =>
  withSides(messagesIn(language), page.atlas.sides, language);

/** Who holds a place, by the sides that may hold it at this minute. */
function linesOfHold(page: Page, { claim, sides }: PlaceState, language: Language) {
  const words = spokenIn(page, language);
  const soft = claim?.certainty === 'low';
  const held: WallLine[] = sides.map((side) => ({
    key: side,
    sign: { side, soft },
    text: words.side.name(side)
  }));
  if (!claim) return [{ key: '-', sign: { side: undefined, soft }, text: words.notRecorded }];
  const since = formatSince(claim.beginning, claim.start === page.atlas.recordStart, language);
  return [...held, { key: 'since', text: `${since}; ${words.certainties[claim.certainty]}` }];
}

function tellPlace(page: Page, state: PlaceState, language: Language): WallTelling {
  const { name, nameToday, significance } = state.place;
  const [then, now] = [textIn(name, language), textIn(nameToday, language)];
  return {
    heading: then,
    above: now === then ? undefined : now,
    text: textIn(significance, language),
    lines: linesOfHold(page, state, language)
  };
}

function lineOfChange(
  page: Page,
  { t, place, claim, before }: Change,
  language: Language
): WallLine {
  const { hour, side } = spokenIn(page, language);
  const verdict = (claim.side === before.side ? side.stays : side.passes)(claim.side);
  return {
    key: `${place.id} ${String(t)}`,
    sign: { side: claim.side, soft: claim.certainty === 'low' },
    hour: formatClock(t),
    text: `${textIn(place.name, language)}${hour.joint} ${verdict}`
  };
}

function tellHour(page: Page, language: Language): WallTelling {
  const { changes } = page.situation;
  const { heading, empty } = messagesIn(language).hour;
  const named = [
    ...changes.slice(-MOST_CHANGES).map((change) => lineOfChange(page, change, language)),
    ...page.events.slice(-MOST_EVENTS).map(({ id, start, title }) => ({
      key: id,
      hour: formatClock(start),
      text: textIn(title, language)
    }))
  ];
  const rest = changes.length + page.events.length - named.length;
  const more = { key: 'more', text: wallWordsIn(language).more(rest) };
  return {
    heading,
    text: named.length === 0 ? empty : undefined,
    lines: rest > 0 ? [...named, more] : named
  };
}

/** What a wall says beside the map: the step that is told, what a panel is about, or else the hour. */
export function wallTelling(page: Page): WallTelling {
  const { preferences, selection } = page.states;
  const { language } = preferences;
  const position = page.telling?.stories?.position;
  if (position) return tellStep(page, position, language);
  if (page.telling?.legend) return tellLegend(page, page.telling.legend, language);
  if (page.event) return tellEvent(page, page.event, language);
  if (page.movement) return tellMovement(page.movement, language);
  if (page.placeState && (selection.panel === 'place' || selection.panel === 'claim'))
    return tellPlace(page, page.placeState, language);
  return tellHour(page, language);
}
