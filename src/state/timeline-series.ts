import type { Atlas, Daylight } from '../model/atlas.ts';
import { nightAt } from '../situation/light-at.ts';
import { changesBetween } from '../situation/situation-at.ts';
import { tallySeries } from '../situation/tally-series.ts';
import type { TallyStretch } from '../situation/tally-series.ts';
import { MINUTES_PER_DAY, MINUTES_PER_HOUR } from '../time/instant.ts';
import type { Instant } from '../time/instant.ts';
import type { Timespan } from '../time/timespan.ts';

/** Darkness (0 day … 1 night) at a moment; between two stops it changes evenly. */
export interface NightStop {
  readonly t: Instant;
  readonly night: number;
}

/** How much begins in one stretch of equal length: events and changes of hands. */
export interface Density extends Timespan {
  readonly count: number;
}

/** What stands behind the slider for one chapter. */
export interface TimelineSeries {
  readonly night: readonly NightStop[];
  readonly density: readonly Density[];
  readonly tally: readonly TallyStretch[];
  /** What of the chapter lies before the record of control; empty if `start` equals `end`. */
  readonly unrecorded: Timespan;
}

/** Minutes between two samples of the light. */
const SAMPLE = 20;

const rangeOf = ({ start, end }: Timespan, step: number): Instant[] =>
  Array.from({ length: Math.ceil((end - start) / step) }, (_, index) => start + index * step);

/** The light over a stretch; samples inside an unchanging hour are left out. */
export function nightStops({ start, end }: Timespan, daylight: Daylight): readonly NightStop[] {
  const stops = [...rangeOf({ start, end }, SAMPLE), end].map((t) => ({
    t,
    night: nightAt(t, daylight)
  }));
  return stops.filter(
    ({ night }, index) => stops[index - 1]?.night !== night || stops[index + 1]?.night !== night
  );
}

/** Events and changes that begin in each `bin` minutes of a stretch. */
export function densityOf(atlas: Atlas, span: Timespan, bin: number): readonly Density[] {
  const beginnings = [
    ...atlas.events.map(({ start }) => start),
    ...changesBetween(atlas, span.start - 1, span.end - 1).map(({ t }) => t)
  ];
  return rangeOf(span, bin).map((start) => {
    const end = Math.min(start + bin, span.end);
    return { start, end, count: beginnings.filter((t) => start <= t && t < end).length };
  });
}

function createSeries(atlas: Atlas, chapter: Timespan): TimelineSeries {
  const bin = chapter.end - chapter.start > 5 * MINUTES_PER_DAY ? 4 : 1;
  return {
    night: nightStops(chapter, atlas.daylight),
    density: densityOf(atlas, chapter, bin * MINUTES_PER_HOUR),
    tally: tallySeries(atlas, chapter),
    unrecorded: {
      start: chapter.start,
      end: Math.min(Math.max(atlas.recordStart, chapter.start), chapter.end)
    }
  };
}

const known = new WeakMap<Atlas, Map<Instant, TimelineSeries>>();

/** Everything that is drawn behind the slider for one chapter; made once for each. */
export function timelineSeries(atlas: Atlas, chapter: Timespan): TimelineSeries {
  const ofAtlas = known.get(atlas) ?? new Map<Instant, TimelineSeries>();
  known.set(atlas, ofAtlas);
  const series = ofAtlas.get(chapter.start) ?? createSeries(atlas, chapter);
  ofAtlas.set(chapter.start, series);
  return series;
}

/** A mark on the scale of time: a midnight, or an hour between two. */
export interface Tick {
  readonly t: Instant;
  readonly isDay: boolean;
}

/** Distances of hour marks in minutes; each divides a day. */
const TICK_DISTANCES = [60, 180, 360, 720, MINUTES_PER_DAY];

/** Marks over a stretch, as close as `minutesPerMark` (the room one mark needs) allows. */
export function ticksOf(span: Timespan, minutesPerMark: number): readonly Tick[] {
  const distance = TICK_DISTANCES.find((minutes) => minutes >= minutesPerMark) ?? MINUTES_PER_DAY;
  return rangeOf(span, distance).map((t) => ({ t, isDay: t % MINUTES_PER_DAY === 0 }));
}
