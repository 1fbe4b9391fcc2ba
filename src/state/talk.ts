import type { Atlas, LocalText, Support } from '../model/atlas.ts';
import type { Tour } from '../model/itineraries/tour.ts';
import type { Story } from '../model/stories/story.ts';
import { tourToJourney } from '../routing/tour-to-journey.ts';
import { formatJourney } from '../routing/journey-link.ts';
import type { Instant } from '../time/instant.ts';
import { stepTopic } from './story-position.ts';
import type { LinkedView } from './url-state.ts';

/** One thing a guide tells, and how map and clock stand meanwhile. */
export interface TalkStep extends Support {
  readonly time: Instant;
  /** Where the clock comes to rest if it plays from `time` on. */
  readonly end?: Instant;
  readonly view: LinkedView;
  readonly text: LocalText;
  /** What a walker sees there today, where the walk says it. */
  readonly sees?: LocalText;
  /** Id of the place it is about. */
  readonly place?: string;
  /** Ids of the events it tells of. */
  readonly events: readonly string[];
  /** Panel in which a reader finds the same, as links write it. */
  readonly panel?: string;
}

/** What a guide tells from beginning to end: a story, or a walk stop by stop. */
export interface Talk {
  /** `story/the-congress`, `tour/last-evening`. */
  readonly id: string;
  readonly kind: 'story' | 'tour';
  readonly title: LocalText;
  readonly steps: readonly TalkStep[];
  /** The walk as links write it. */
  readonly tour?: string;
}

/** Zoom at which a stop of a walk is seen among its streets. */
const STOP_ZOOM = 15.5;

export const storyToTalk = (story: Story): Talk => ({
  id: `story/${story.id}`,
  kind: 'story',
  title: story.title,
  steps: story.steps.map((step, index) => ({
    ...step,
    panel: `story:${stepTopic(story, index)}`
  }))
});

/** A walk as a talk; stops that the atlas does not have are left out. */
export function tourToTalk(tour: Tour, atlas: Atlas): Talk {
  const steps = tour.stops.flatMap(({ place: id, event: eventId, ...stop }): TalkStep[] => {
    const event = atlas.events.find((one) => one.id === eventId);
    const place = atlas.places.get(id);
    const position = event?.geometry.coordinates ?? place?.position;
    if (!position) return [];
    const [longitude = 0, latitude = 0] = position;
    return [
      {
        time: stop.time,
        view: { longitude, latitude, zoom: STOP_ZOOM },
        text: stop.tells,
        sees: stop.sees,
        ...(place ? { place: id } : {}),
        events: event ? [event.id] : [],
        ...(event ? { panel: `event:${event.id}` } : {}),
        citations: stop.citations,
        ...(stop.inference ? { inference: stop.inference } : {})
      }
    ];
  });
  const plan = formatJourney(tourToJourney(tour, atlas));
  return { id: `tour/${tour.id}`, kind: 'tour', title: tour.title, steps, tour: plan };
}

/** Where a guide stands: in which talk, at which step, counted from 0. */
export interface TalkPosition {
  readonly talk: Talk;
  readonly index: number;
  readonly step: TalkStep;
}

/** Finds the step of a talk nearest to `index`; `undefined` for a talk without steps. */
export function stepOf(talk: Talk, index: number): TalkPosition | undefined {
  const nearest = Math.min(Math.max(index, 0), talk.steps.length - 1);
  const step = talk.steps[nearest];
  return step && { talk, index: nearest, step };
}

/** Where a guide stands, as the address says it, counted from 1: `story/the-congress/3`. */
export const formatTalkPosition = ({ talk, index }: TalkPosition): string =>
  `${talk.id}/${String(index + 1)}`;

/** Finds what an address names; of no such talk, `undefined`. A number beyond its steps is its last one. */
export function findTalkPosition(
  talks: readonly Talk[],
  text: string | undefined
): TalkPosition | undefined {
  const [, id, number = '1'] = /^([a-z]+\/[a-z0-9-]+)(?:\/(\d{1,3}))?$/.exec(text ?? '') ?? [];
  const talk = talks.find((one) => one.id === id);
  return talk && stepOf(talk, Number(number) - 1);
}

/** Minutes and seconds, `12:05`; an hour and more `1:12:05`. */
export function formatElapsed(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const pad = (value: number): string => String(value).padStart(2, '0');
  const rest = `${hours > 0 ? pad(minutes) : String(minutes)}:${pad(seconds % 60)}`;
  return hours > 0 ? `${String(hours)}:${rest}` : rest;
}

/** The first sentence of a text. */
export const firstSentence = (text: string): string =>
  /^.{20,}?[.!?…]["”»]?(?=\s)/su.exec(text)?.[0] ?? text;
