import { describe, expect, it } from 'vitest';
import { isoToInstant } from '../time/instant.ts';
import type { Instant } from '../time/instant.ts';
import {
  formatDate,
  formatDay,
  formatDays,
  formatMoment,
  formatSince,
  formatSpokenMoment,
  formatWeekday
} from './index.ts';

const at = (iso: string): Instant => {
  const t = isoToInstant(iso);
  if (t === undefined) throw new Error(iso);
  return t;
};

// The night of the bridges: Wednesday, 25 October Old Style, 7 November New Style.
const night = at('1917-11-07T03:30');

describe('dates of the city', () => {
  it('names the weekday of 25 October 1917 Old Style: Wednesday', () => {
    expect(formatWeekday(night, 'en')).toBe('Wednesday');
    expect(formatWeekday(night, 'ru')).toBe('среда');
  });

  it('gives each calendar its own day', () => {
    expect(formatDay(night, 'en', 'old')).toBe('25 October');
    expect(formatDay(night, 'en', 'new')).toBe('7 November');
    expect(formatDay(night, 'ru', 'old')).toBe('25 октября');
    expect(formatDay(night, 'ru', 'new')).toBe('7 ноября');
  });

  it('names the days of a chapter', () => {
    const seizure = { start: at('1917-11-06T00:00'), end: at('1917-11-09T00:00') };
    expect(formatDays(seizure, 'en', 'old')).toBe('24–26 October O.S.');
    const aftermath = { start: at('1917-11-09T00:00'), end: at('1917-11-20T00:00') };
    expect(formatDays(aftermath, 'ru', 'old')).toBe('27 октября – 6 ноября ст. ст.');
  });

  it('labels both calendars', () => {
    expect(formatDate(night, 'en')).toBe('25 October O.S. · 7 November N.S. 1917');
    expect(formatDate(night, 'ru')).toBe('25 октября ст. ст. · 7 ноября н. ст. 1917');
    expect(formatMoment(night, 'en')).toBe('25 October O.S. (7 November N.S.) 1917, 03:30');
    expect(formatMoment(night, 'ru')).toBe('25 октября ст. ст. (7 ноября н. ст.) 1917, 03:30');
  });

  it('turns both calendars at the same midnight', () => {
    expect(formatDate(at('1917-11-13T23:59'), 'en')).toBe(
      '31 October O.S. · 13 November N.S. 1917'
    );
    expect(formatDate(at('1917-11-14T00:00'), 'en')).toBe(
      '1 November O.S. · 14 November N.S. 1917'
    );
  });

  it('are French in French: the first of a month is an ordinal, no other day is', () => {
    const firstOfNovember = at('1917-11-14T00:00');
    expect(formatDay(firstOfNovember, 'fr', 'old')).toBe('1er novembre');
    expect(formatMoment(firstOfNovember, 'fr')).toBe(
      '1er novembre a.\u00a0s. (14 novembre n.\u00a0s.) 1917, 00:00'
    );
    const week = { start: firstOfNovember, end: at('1917-11-20T00:00') };
    expect(formatDays(week, 'fr', 'old')).toBe('1er–6 novembre a.\u00a0s.');
    expect(formatWeekday(night, 'fr')).toBe('mercredi');
  });
});

describe('a moment for the ear', () => {
  it('has no abbreviations', () => {
    expect(formatSpokenMoment(night, 'en')).toBe(
      '3 hours 30 minutes, Wednesday, 25 October Old Style, 7 November New Style, 1917'
    );
  });

  it.each([
    ['1917-11-07T21:40', '21 час 40 минут'],
    ['1917-11-07T02:01', '2 часа 1 минута'],
    ['1917-11-07T11:03', '11 часов 3 минуты'],
    ['1917-11-07T00:25', '0 часов 25 минут'],
    ['1917-11-07T00:00', 'полночь'],
    ['1917-11-07T05:00', '5 часов']
  ])('counts hours and minutes in Russian: %s', (iso, words) => {
    expect(formatSpokenMoment(at(iso), 'ru')).toBe(
      `${words}, среда, 25 октября старого стиля, 7 ноября нового стиля, 1917`
    );
  });
});

describe('a moment for the ear in French', () => {
  it.each([
    ['1917-11-07T00:25', '0 heure 25'],
    ['1917-11-07T01:00', '1 heure'],
    ['1917-11-07T21:40', '21 heures 40'],
    ['1917-11-07T12:00', 'midi']
  ])('counts the hours: %s', (iso, words) => {
    expect(formatSpokenMoment(at(iso), 'fr')).toBe(
      `${words}, mercredi, 25 octobre ancien style, 7 novembre nouveau style, 1917`
    );
  });
});

describe('since when', () => {
  const window = (earliest: string, best: string, latest: string) => ({
    earliest: at(earliest),
    best: at(best),
    latest: at(latest)
  });

  it('gives both bounds of one day', () => {
    const post = window('1917-11-07T01:25', '1917-11-07T01:25', '1917-11-07T01:35');
    expect(formatSince(post, false, 'en')).toBe('between 01:25 and 01:35, 25 October O.S.');
    expect(formatSince(post, false, 'ru')).toBe('между 01:25 и 01:35 25 октября ст. ст.');
  });

  it('names both days across a midnight', () => {
    const palace = window('1917-11-07T22:00', '1917-11-07T23:00', '1917-11-08T00:30');
    expect(formatSince(palace, false, 'en')).toBe(
      'between 22:00, 25 October O.S. and 00:30, 26 October O.S.'
    );
  });

  it('gives a known minute as such', () => {
    const arrest = window('1917-11-08T02:10', '1917-11-08T02:10', '1917-11-08T02:10');
    expect(formatSince(arrest, false, 'en')).toBe('at 02:10, 26 October O.S.');
    expect(formatSince(arrest, false, 'ru')).toBe('в 02:10 26 октября ст. ст.');
  });

  it('does not pretend to know how the opening state began', () => {
    const opening = window('1917-11-03T00:00', '1917-11-03T00:00', '1917-11-03T00:00');
    expect(formatSince(opening, true, 'en')).toBe(
      'since before 21 October O.S., where the record begins'
    );
  });
});

describe('dates in other calendars', () => {
  it('say one day and no label where there is but one', () => {
    const calendars = { leading: 'new', beside: undefined } as const;
    expect(formatDate(night, 'en', calendars)).toBe('7 November 1917');
    expect(formatMoment(night, 'ru', calendars)).toBe('7 ноября 1917, 03:30');
    expect(formatSpokenMoment(night, 'en', calendars)).toBe(
      '3 hours 30 minutes, Wednesday, 7 November, 1917'
    );
  });

  it('follow the order of the atlas', () => {
    const calendars = { leading: 'new', beside: 'old' } as const;
    expect(formatMoment(night, 'en', calendars)).toBe(
      '7 November N.S. (25 October O.S.) 1917, 03:30'
    );
  });
});
