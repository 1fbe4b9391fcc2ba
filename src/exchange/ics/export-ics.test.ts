import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { SAMPLE_TOUR, minute } from '../fixtures/sample-tours.ts';
import { exportIcs } from './export-ics.ts';

const MADE = '2026-11-25T00:40:12.345Z';
const ics = exportIcs(SAMPLE_TOUR, 'ru', MADE) ?? '';
const calendar = new ICAL.Component(ICAL.parse(ics) as unknown[]);
const zone = calendar.getFirstSubcomponent('vtimezone');
const component = calendar.getFirstSubcomponent('vevent');
if (!zone || !component) throw new Error('no zone or no event');
ICAL.TimezoneService.register(zone);
const event = new ICAL.Event(component);

describe('a dated tour as a calendar event', () => {
  it('begins and ends on the clock of the city, on the day of the walk', () => {
    expect(event.startDate.toString()).toBe('2026-11-29T11:00:00');
    expect(event.endDate.toString()).toBe('2026-11-29T13:00:00');
    // Moscow time is three hours ahead of UTC.
    expect(event.startDate.toJSDate().toISOString()).toBe('2026-11-29T08:00:00.000Z');
  });

  it('tells in its text when one is where, and of which hour of 1917', () => {
    expect(event.summary).toBe(SAMPLE_TOUR.name);
    expect(event.description).toContain(`${String(SAMPLE_TOUR.description)}\n11:00 Smolny`);
    expect(event.description).toContain(
      '12:40 Winter Palace (26 октября ст. ст. (8 ноября н. ст.) 1917, 02:10)'
    );
    expect(event.location).toBe('Smolny Institute');
  });

  it('has no time of 1917 in a field', () => {
    expect(ics).not.toMatch(/^(?:DTSTART|DTEND|DTSTAMP)[^\r]*1917/m);
    expect(component.getFirstPropertyValue('dtstamp')?.toString()).toBe('2026-11-25T00:40:12Z');
    expect(exportIcs({ ...SAMPLE_TOUR, start: minute('1917-11-07T22:40') }, 'en', MADE)).toBe(
      undefined
    );
  });

  it('ends every line with CRLF and has none over 75 octets', () => {
    expect(ics.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of ics.split('\r\n'))
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  });

  it('is the same event when exported again, another when the walk is on another day', () => {
    const uidOf = (text = '') => /UID:(.+)/.exec(text)?.[1];
    expect(uidOf(exportIcs(SAMPLE_TOUR, 'ru', '2026-11-26T00:00:00Z'))).toBe(uidOf(ics));
    const later = { ...SAMPLE_TOUR, start: minute('2026-12-06T11:00') };
    expect(uidOf(exportIcs(later, 'ru', MADE))).not.toBe(uidOf(ics));
  });
});

it('lets no text begin a line of its own', () => {
  const evil = 'a\r\nBEGIN:VALARM\nEND:VALARM';
  const stop = { name: evil, position: [30.3, 59.9] };
  const tour = { ...SAMPLE_TOUR, name: evil, description: evil, link: evil, stops: [stop] };
  expect(exportIcs(tour, 'en', MADE)).not.toMatch(/^(?:BEGIN|END):VALARM/m);
});

it('makes no event of a tour without a day', () => {
  expect(exportIcs({ name: '', stops: [], route: [] }, 'en', MADE)).toBeUndefined();
});
