import { describe, expect, it } from 'vitest';
import { julianToInstant } from '../time/julian.ts';
import type { AtlasEvent } from '../model/atlas.ts';
import { eventsAround, groupByDay, neighboursOf } from './chronicle.ts';

const at = (id: string, day: number, hour: number, minute = 0): AtlasEvent => {
  const start = julianToInstant({ year: 1917, month: 10, day }) + hour * 60 + minute;
  return {
    id,
    start,
    end: start + 60,
    beginning: { earliest: start, best: start, latest: start },
    certainty: 'high',
    citations: [],
    place: 'somewhere',
    geometry: { type: 'Point', coordinates: [30.3, 59.9] },
    title: { en: id, ru: id },
    summary: { en: '', ru: '' },
    toldByFiges: false
  };
};

const [evening, midnight, small, later] = [
  at('evening', 25, 23, 59),
  at('midnight', 26, 0),
  at('small', 26, 0, 59),
  at('later', 26, 1)
] as const;
const events = [evening, midnight, small, later];
const ids = (list: readonly AtlasEvent[]): readonly string[] => list.map(({ id }) => id);

describe('the chronicle', () => {
  it('turns its page at midnight', () => {
    expect(groupByDay(events).map((day) => ids(day.events))).toEqual([
      ['evening'],
      ['midnight', 'small', 'later']
    ]);
    expect(groupByDay([])).toEqual([]);
  });

  it('knows what began within sixty minutes, both ways, across midnight', () => {
    expect(ids(eventsAround(events, midnight))).toEqual(['evening', 'small', 'later']);
    expect(ids(eventsAround(events, evening))).toEqual(['midnight', 'small']);
  });

  it('knows its neighbours, and that it begins and ends', () => {
    expect(neighboursOf(events, small)).toEqual({ previous: midnight, next: later });
    expect(neighboursOf(events, evening)).toEqual({ previous: undefined, next: midnight });
    expect(neighboursOf(events, later).next).toBeUndefined();
  });

  it('knows what stands around an event that is not told in it', () => {
    expect(neighboursOf([evening, later], midnight)).toEqual({ previous: evening, next: later });
    expect(neighboursOf([later], midnight)).toEqual({ previous: undefined, next: later });
  });
});
