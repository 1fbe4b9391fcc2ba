import { describe, expect, it } from 'vitest';
import { instantToIso, isoToInstant } from '../time/instant.ts';
import { chapterAt, findKeyTarget, sliderScaleAt, snapToGrid, stepOnGrid } from './step.ts';
import type { Step } from './step.ts';

const at = (iso: string): number => {
  const t = isoToInstant(iso);
  if (t === undefined) throw new Error(iso);
  return t;
};

const span = { start: at('1917-10-23T00:00'), end: at('1917-11-20T00:00') };
const chapters = [
  { id: 'decision', start: span.start, end: at('1917-11-06T00:00') },
  { id: 'seizure', start: at('1917-11-06T00:00'), end: at('1917-11-09T00:00') },
  { id: 'aftermath', start: at('1917-11-09T00:00'), end: span.end }
];

const press = (key: string, iso: string, step: Step): string | undefined => {
  const t = at(iso);
  const chapter = chapterAt(chapters, t);
  if (!chapter) throw new Error('no chapter');
  const target = findKeyTarget(key, t, { chapter, span, step });
  return target === undefined ? undefined : instantToIso(target);
};

describe('keys of the slider', () => {
  it.each([
    ['ArrowRight', '1917-11-07T03:00', 60, '1917-11-07T04:00'],
    ['ArrowUp', '1917-11-07T03:37', 60, '1917-11-07T04:00'],
    ['ArrowLeft', '1917-11-07T03:37', 60, '1917-11-07T03:00'],
    ['ArrowDown', '1917-11-07T03:37', 15, '1917-11-07T03:30'],
    ['ArrowRight', '1917-11-07T03:37', 1, '1917-11-07T03:38'],
    ['PageUp', '1917-11-07T03:37', 60, '1917-11-07T09:37'],
    ['PageDown', '1917-11-07T03:37', 60, '1917-11-06T21:37'],
    ['Home', '1917-11-07T03:37', 60, '1917-11-06T00:00'],
    ['End', '1917-11-07T03:37', 15, '1917-11-08T23:45']
  ] as const)('%s from %s by %i minutes', (key, from, step, to) => {
    expect(press(key, from, step)).toBe(to);
  });

  it('runs over the border of a chapter', () => {
    expect(press('ArrowRight', '1917-11-05T23:00', 60)).toBe('1917-11-06T00:00');
    expect(press('ArrowLeft', '1917-11-06T00:00', 60)).toBe('1917-11-05T23:00');
  });

  it('stays inside the story', () => {
    expect(press('ArrowLeft', '1917-10-23T00:00', 60)).toBe('1917-10-23T00:00');
    expect(press('ArrowRight', '1917-11-19T23:00', 60)).toBe('1917-11-19T23:00');
    expect(press('ArrowRight', '1917-11-19T23:40', 60)).toBe('1917-11-19T23:40');
    expect(press('PageUp', '1917-11-19T20:00', 60)).toBe('1917-11-19T23:00');
    expect(press('PageDown', '1917-10-23T02:00', 60)).toBe('1917-10-23T00:00');
  });

  it('leaves other keys alone', () => {
    expect(press('Tab', '1917-11-07T03:00', 60)).toBeUndefined();
    expect(press('toString', '1917-11-07T03:00', 60)).toBeUndefined();
  });
});

describe('the scale of the slider', () => {
  it('shows a full hour on the grid of hours', () => {
    const [, seizure] = chapters;
    if (!seizure) throw new Error('no chapter');
    expect(sliderScaleAt(seizure, at('1917-11-07T03:00'), 60)).toEqual({
      min: seizure.start,
      max: at('1917-11-08T23:00'),
      step: 60
    });
    expect(sliderScaleAt(seizure, at('1917-11-07T03:37'), 60)).toEqual({
      min: seizure.start,
      max: at('1917-11-08T23:00'),
      step: 1
    });
  });

  it('reaches an exact minute of the last hour', () => {
    const [, seizure] = chapters;
    if (!seizure) throw new Error('no chapter');
    expect(sliderScaleAt(seizure, at('1917-11-08T23:37'), 60).max).toBe(at('1917-11-08T23:37'));
  });
});

describe('the grid', () => {
  it('rounds to the nearest point, also for the negative minutes of 1917', () => {
    expect(instantToIso(snapToGrid(at('1917-11-07T03:37'), 60))).toBe('1917-11-07T04:00');
    expect(instantToIso(snapToGrid(at('1917-11-07T03:29'), 60))).toBe('1917-11-07T03:00');
    expect(instantToIso(stepOnGrid(at('1917-11-07T03:37'), 15, -1))).toBe('1917-11-07T03:30');
  });
});
