import type { Atlas, Place } from '../model/atlas.ts';
import { tallyAt, tallySeries } from '../situation/tally-series.ts';
import type { Tally, TallyStretch } from '../situation/tally-series.ts';
import type { Instant } from '../time/instant.ts';
import { MINUTES_PER_HOUR } from '../time/instant.ts';
import type { Timespan } from '../time/timespan.ts';

/** How many places changed side in the hour from `start` on. */
export interface BusyHour {
  readonly start: Instant;
  readonly count: number;
}

/** The numbers of one layer, or of all, over a range. */
export interface TallyView extends Timespan {
  readonly series: readonly TallyStretch[];
  /** How many places are counted. */
  readonly total: number;
  readonly first: Tally;
  /** At the last minute of the range. */
  readonly last: Tally;
  /** The hour with most changes of side, the earliest of equals; `undefined` if nothing changed. */
  readonly busiest: BusyHour | undefined;
}

function turnsOf({ control }: Place, { start, end }: Timespan): Instant[] {
  return control
    .filter((claim, index) => index > 0 && control[index - 1]?.side !== claim.side)
    .map((claim) => claim.start)
    .filter((turn) => start <= turn && turn < end);
}

function findBusiest(places: readonly Place[], span: Timespan): BusyHour | undefined {
  const counts = new Map<Instant, number>();
  for (const turn of places.flatMap((place) => turnsOf(place, span))) {
    const hour = Math.floor(turn / MINUTES_PER_HOUR) * MINUTES_PER_HOUR;
    counts.set(hour, (counts.get(hour) ?? 0) + 1);
  }
  return [...counts]
    .map(([start, count]) => ({ start, count }))
    .toSorted((a, b) => b.count - a.count || a.start - b.start)[0];
}

/** How many places of a layer (`undefined`: of all) each side held over a range. */
export function tallyView(atlas: Atlas, layer: string | undefined, span: Timespan): TallyView {
  const counted = [...atlas.places].filter(
    ([, place]) => layer === undefined || place.layer === layer
  );
  const part: Atlas = { ...atlas, places: new Map(counted) };
  return {
    ...span,
    series: tallySeries(part, span),
    total: counted.length,
    first: tallyAt(part, span.start),
    last: tallyAt(part, span.end - 1),
    busiest: findBusiest([...part.places.values()], span)
  };
}
