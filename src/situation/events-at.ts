import type { Atlas, AtlasEvent } from '../model/atlas.ts';
import { MINUTES_PER_HOUR } from '../time/instant.ts';
import type { Instant } from '../time/instant.ts';

/** Events that began in the hour before, `(t - 60, t]`, or are still going on at `t`, in order. */
export const eventsAt = (atlas: Atlas, t: Instant): readonly AtlasEvent[] =>
  atlas.events.filter(({ start, end }) => start <= t && (t < end || t < start + MINUTES_PER_HOUR));

/** Events that begin after the span of the slider: what became of it. */
export const afterwordOf = (atlas: Atlas): readonly AtlasEvent[] =>
  atlas.events.filter(({ start }) => start >= atlas.span.end);

/** Events at one place, in order of time. */
export const eventsOf = (atlas: Atlas, placeId: string): readonly AtlasEvent[] =>
  atlas.events.filter(({ place }) => place === placeId);
