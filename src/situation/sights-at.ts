import type { Sight, Sound } from '../model/sights/sight.ts';
import type { Instant } from '../time/instant.ts';
import { isActiveAt } from '../time/timespan.ts';

/** What can be seen at `t`. */
export const sightsAt = (sights: readonly Sight[], t: Instant): readonly Sight[] =>
  sights.filter((sight) => isActiveAt(sight, t));

/**
 * Minutes by which a clock that runs or steps may move at once: the longest frame of playback at its
 * greatest speed makes 90, the step of an hour 60. What moves it farther is a jump.
 */
const LONGEST_STEP = 90;

/** Whether a clock that stood at `from` and stands at `to` went there, and did not jump. */
export const isStep = (from: Instant, to: Instant): boolean =>
  from < to && to - from <= LONGEST_STEP;

/** What began in `(from, to]` while the clock went there: nothing at a jump, or backward. */
export const sightsBegun = (
  sights: readonly Sight[],
  from: Instant,
  to: Instant
): readonly Sight[] =>
  isStep(from, to) ? sights.filter(({ start }) => from < start && start <= to) : [];

/** What was heard in `(from, to]` while the clock went there: nothing at a jump, or backward. */
export const soundsPassed = (
  sounds: readonly Sound[],
  from: Instant,
  to: Instant
): readonly Sound[] =>
  isStep(from, to) ? sounds.filter(({ time }) => from < time && time <= to) : [];
