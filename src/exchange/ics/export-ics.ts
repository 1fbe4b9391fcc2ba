import { title } from '../../../geo/atlas.json';
import { formatMoment } from '../../i18n/format-date.ts';
import type { Language } from '../../i18n/language.ts';
import { formatClock, instantToIso } from '../../time/instant.ts';
import type { Instant } from '../../time/instant.ts';
import type { ExchangedTour } from '../exchanged-tour.ts';
import { formatDegrees } from '../format-degrees.ts';
import { tidyTour } from '../tidy-tour.ts';
import { createSchedule } from '../tour-schedule.ts';
import { foldLine } from './fold-line.ts';

const ZONE = 'Europe/Moscow';

/** The clock of the city today: UTC+3 without summer time since 26 October 2014 (tzdata, Europe/Moscow). */
const TIME_ZONE = [
  'BEGIN:VTIMEZONE',
  `TZID:${ZONE}`,
  'BEGIN:STANDARD',
  'DTSTART:20141026T020000',
  'TZOFFSETFROM:+0400',
  'TZOFFSETTO:+0300',
  'TZNAME:MSK',
  'END:STANDARD',
  'END:VTIMEZONE'
];

/** The first minute for which `TIME_ZONE` holds: 26 October 2014, 02:00, on the clock of the city. */
const ZONE_BEGINS: Instant = 23_571_480;

/** TEXT of RFC 5545, 3.3.11. */
const escapeText = (text: string): string =>
  text.replaceAll(/[\\;,]/g, (sign) => `\\${sign}`).replaceAll('\n', '\\n');

/** `2026-11-29T11:00` → `20261129T110000` */
const formatTime = (t: Instant): string => `${instantToIso(t).replaceAll(/[-:]/g, '')}00`;

/** Eight hexadecimal digits that differ for different texts (FNV-1a, 32 bits). */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (const octet of new TextEncoder().encode(text)) value = Math.imul(value ^ octet, 0x01000193);
  return (value >>> 0).toString(16).padStart(8, '0');
}

function formatAgenda(tour: ExchangedTour, start: Instant, language: Language): string {
  const { arrivals } = createSchedule(tour);
  const lines = tour.stops.map(({ name, hour }, index) => {
    const then = hour === undefined ? '' : ` (${formatMoment(hour, language)})`;
    return `${formatClock(start + (arrivals[index] ?? 0))} ${name}${then}`;
  });
  return [tour.description, ...lines, tour.link].filter(Boolean).join('\n');
}

function writeEvent(
  tour: ExchangedTour,
  start: Instant,
  language: Language,
  made: string
): string[] {
  const { name, stops, link } = tour;
  const [first] = stops;
  const [longitude, latitude] = first?.position ?? [];
  const identity = hash(JSON.stringify([name, link, stops.map((stop) => stop.position)]));
  const isPlaced = longitude !== undefined && latitude !== undefined;
  return [
    'BEGIN:VEVENT',
    `UID:${formatTime(start)}-${identity}@petrograd-hour-by-hour`,
    `DTSTAMP:${made}`,
    `DTSTART;TZID=${ZONE}:${formatTime(start)}`,
    `DTEND;TZID=${ZONE}:${formatTime(start + createSchedule(tour).end)}`,
    `SUMMARY:${escapeText(name)}`,
    `DESCRIPTION:${escapeText(formatAgenda(tour, start, language))}`,
    ...(first ? [`LOCATION:${escapeText(first.name)}`] : []),
    ...(isPlaced ? [`GEO:${formatDegrees(latitude)};${formatDegrees(longitude)}`] : []),
    ...(link === undefined ? [] : [`URL:${link}`]),
    'END:VEVENT'
  ];
}

/**
 * A dated tour as an iCalendar event (RFC 5545), from its start to the end of its last talk, on the clock
 * of the city. `made` is when the file was made, UTC, ISO 8601. `undefined` where the tour has no start;
 * an hour of 1917 stands in the text alone.
 */
export function exportIcs(
  untidy: ExchangedTour,
  language: Language,
  made: string
): string | undefined {
  const { start } = untidy;
  if (start === undefined || start < ZONE_BEGINS) return undefined;
  const stamp = `${made.slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${title.en.replaceAll(',', '')}//Walking tour//EN`,
    'CALSCALE:GREGORIAN',
    ...TIME_ZONE,
    ...writeEvent(tidyTour(untidy), start, language, stamp),
    'END:VCALENDAR'
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}
