import { describe, expect, it } from 'vitest';
import { formatClock, isoToInstant } from '../time/instant.ts';
import { readRealAtlas } from './fixtures/real-atlas.ts';
import { densityOf, nightStops, ticksOf, timelineSeries } from './timeline-series.ts';

const at = (iso: string): number => {
  const t = isoToInstant(iso);
  if (t === undefined) throw new Error(iso);
  return t;
};
const atlas = readRealAtlas();
const seizure = { start: at('1917-11-06T00:00'), end: at('1917-11-09T00:00') };

describe('what stands behind the slider', () => {
  it('shows the nights of November: dark at 03:30, light at noon', () => {
    const stops = nightStops(seizure, atlas.daylight);
    const around = (iso: string) => stops.findLast(({ t }) => t <= at(iso))?.night;
    expect(around('1917-11-07T03:30')).toBe(1);
    expect(around('1917-11-07T12:00')).toBe(0);
    // Three days need few stops: the light changes only at dawn and dusk.
    expect(stops.length).toBeLessThan(60);
  });

  it('counts each beginning once', () => {
    const hours = densityOf(atlas, seizure, 60);
    expect(hours).toHaveLength(72);
    const inSpan = (t: number): boolean => seizure.start <= t && t < seizure.end;
    const changes = [...atlas.places.values()].flatMap(({ control }) =>
      control.slice(1).filter(({ start }) => inSpan(start))
    );
    const events = atlas.events.filter(({ start }) => inSpan(start));
    expect(hours.reduce((sum, { count }) => sum + count, 0)).toBe(changes.length + events.length);
  });

  it('marks what lies before the record of control', () => {
    const decision = { start: atlas.span.start, end: seizure.start };
    expect(timelineSeries(atlas, decision).unrecorded).toEqual({
      start: atlas.span.start,
      end: atlas.recordStart
    });
    const { start, end } = timelineSeries(atlas, seizure).unrecorded;
    expect(end - start).toBe(0);
  });

  it('sets as many marks as there is room for', () => {
    expect(ticksOf(seizure, 100).filter(({ isDay }) => isDay)).toHaveLength(3);
    expect(
      ticksOf(seizure, 100)
        .slice(0, 3)
        .map(({ t }) => formatClock(t))
    ).toEqual(['00:00', '03:00', '06:00']);
    expect(ticksOf(seizure, 5000)).toHaveLength(3);
  });
});
