import { isoToInstant, instantToIso } from '../time/instant.ts';
import { MAX_STAY_MINUTES } from './exchange-limits.ts';
import type { ExchangedStop } from './exchanged-tour.ts';

/** What a stop has that other programs have no field for. */
type StopData = Pick<ExchangedStop, 'place' | 'event' | 'hour' | 'dwell' | 'talk'>;

const ID = /^[a-z0-9][a-z0-9-]{0,99}$/;

/** Names and texts under which a file keeps what only this program reads, in a fixed order. */
export function listStopData({ place, event, hour, dwell, talk }: StopData): [string, string][] {
  const entries: [string, string | undefined][] = [
    ['place', place],
    ['event', event],
    ['hour', hour === undefined ? undefined : instantToIso(hour)],
    ['dwell', dwell?.toString()],
    ['talk', talk?.toString()]
  ];
  return entries.filter((entry): entry is [string, string] => entry[1] !== undefined);
}

const parseId = (text = ''): string | undefined => (ID.test(text) ? text : undefined);

function parseMinutes(text = ''): number | undefined {
  const minutes = /^\d{1,4}$/.test(text) ? Number(text) : Number.NaN;
  return minutes <= MAX_STAY_MINUTES ? minutes : undefined;
}

/** Reads what `listStopData` wrote; leaves out what is absent or cannot be meant. */
export function parseStopData(textOf: (name: string) => string | undefined): StopData {
  const [place, event] = [parseId(textOf('place')), parseId(textOf('event'))];
  const hour = isoToInstant(textOf('hour') ?? '');
  const [dwell, talk] = [parseMinutes(textOf('dwell')), parseMinutes(textOf('talk'))];
  return {
    ...(place !== undefined && { place }),
    ...(event !== undefined && { event }),
    ...(hour !== undefined && { hour }),
    ...(dwell !== undefined && { dwell }),
    ...(talk !== undefined && { talk })
  };
}
