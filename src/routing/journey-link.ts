import type { Position } from 'geojson';
import { span } from '../../geo/atlas.json';
import { PARTYLESS } from '../model/side.ts';
import type { Party, Side } from '../model/side.ts';
import { isoToInstant } from '../time/instant.ts';
import type { Instant } from '../time/instant.ts';
import { DEFAULT_SPEED } from './journey.ts';
import type { Journey, PassabilityWish, Stop } from './journey.ts';
import { checksum, formatLinkText, toLinkable } from './link-text.ts';
import { CHECKPOINT_WISHES } from './passability.ts';

/*
 * A plan in a link: `1abcd3,v5,d5,t5,r;smolny,a.5.3f2;!aurora-shot;59.94123/30.31234,NThe_corner`.
 *
 * Version, checksum of all that follows, number of stops, then settings, each by its letter; then the
 * stops: id of a place, `!` and id of an event, or latitude/longitude; then dwell.talk.hour where they
 * are not those of the plan, `N` and a name, `O` and a note. Numbers are in base 36.
 */

export const LINK_VERSION = '1';
export const MOST_LINKED_STOPS = 100;
export const LONGEST_NAME = 200;
export const LONGEST_NOTE = 2000;
/** Minutes that a stop may take in a link: a day. */
export const LONGEST_STAY = 1440;
/** km/h. */
export const SPEEDS = { least: 1, most: 8 } as const;

/** Where the span begins: hours of the story are counted from here, so that they stay short. */
export const HISTORY_EPOCH: Instant = isoToInstant(span.start) ?? 0;

/** A party stands in a link by its id. */
const SIDE_LETTERS: Readonly<Record<Side, string>> = {
  contested: 'c',
  neutral: 'n',
  none: 'o',
  unknown: 'u'
};

export const FLAGS = {
  r: 'roundTrip',
  f: 'lockFirst',
  l: 'lockLast',
  y: 'followsHistory'
} as const satisfies Record<string, keyof Journey>;

const toBase36 = (value: number): string => Math.round(value).toString(36);

const formatHour = (t: Instant): string => toBase36(t - HISTORY_EPOCH);

/** Five decimals of a degree are about a metre. */
const formatDegrees = (degrees: number): string => String(Number(degrees.toFixed(5)));

const formatPosition = ([lon = 0, lat = 0]: Position): string =>
  `${formatDegrees(lat)}/${formatDegrees(lon)}`;

/** The value that most items have; the first of those. */
function mostCommon(values: readonly number[], otherwise: number): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? otherwise;
}

interface Defaults {
  readonly dwell: number;
  readonly talk: number;
}

const formatText = (letter: string, text: string | undefined, length: number): string[] =>
  text === undefined || text === '' ? [] : [letter + formatLinkText(toLinkable(text, length))];

function formatStop(stop: Stop, { dwell, talk }: Defaults): string {
  const times = [
    stop.dwell === dwell ? '' : toBase36(stop.dwell),
    stop.talk === talk ? '' : toBase36(stop.talk),
    stop.hour === undefined ? '' : formatHour(stop.hour)
  ].join('.');
  const target =
    stop.event !== undefined ? `!${stop.event}` : (stop.place ?? formatPosition(stop.position));
  return [
    target,
    ...(times === '..' ? [] : [times.replace(/\.+$/, '')]),
    ...formatText('N', stop.name, LONGEST_NAME),
    ...formatText('O', stop.note, LONGEST_NOTE)
  ].join(',');
}

const formatWish = ({ t, side, checkpoints }: PassabilityWish): string =>
  `p${formatHour(t)}.${SIDE_LETTERS[side] ?? side}${String(CHECKPOINT_WISHES.indexOf(checkpoints))}`;

/**
 * Writes a plan for the hash of an address, as the value of one key: without `&`, `#`, `%` and `=`, so
 * that a browser that escapes and unescapes it once, or not at all, changes nothing. Positions of stops
 * that are places or events are left out: the atlas has them. Of texts the part that a link can carry
 * is kept: up to `LONGEST_NAME` and `LONGEST_NOTE` characters, no controls.
 */
export function formatJourney(journey: Journey): string {
  const { stops, speed, start, passability, name } = journey;
  const defaults = {
    dwell: mostCommon(
      stops.map(({ dwell }) => dwell),
      0
    ),
    talk: mostCommon(
      stops.map(({ talk }) => talk),
      0
    )
  };
  const flags = Object.entries(FLAGS).filter(([, member]) => journey[member]);
  const head = [
    String(stops.length),
    ...(speed === DEFAULT_SPEED ? [] : [`v${String(speed)}`]),
    ...(defaults.dwell === 0 ? [] : [`d${toBase36(defaults.dwell)}`]),
    ...(defaults.talk === 0 ? [] : [`t${toBase36(defaults.talk)}`]),
    ...flags.map(([letter]) => letter),
    ...(start === undefined ? [] : [`s${toBase36(start)}`]),
    ...(passability ? [formatWish(passability)] : []),
    ...formatText('n', name, LONGEST_NAME)
  ].join(',');
  const body = [head, ...stops.map((stop) => formatStop(stop, defaults))].join(';');
  return LINK_VERSION + checksum(body) + body;
}

/** The side that stands in a link as `text`. In links of old a party stood by its first letter. */
export const findSide = (text: string, parties: readonly Party[]): Side | undefined =>
  PARTYLESS.find((side) => SIDE_LETTERS[side] === text) ??
  parties.find(({ id }) => id === text || (text.length === 1 && id.startsWith(text)))?.id;
