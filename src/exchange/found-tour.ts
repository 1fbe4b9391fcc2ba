import type { Position } from 'geojson';
import type { Instant } from '../time/instant.ts';
import type { ExchangedStop } from './exchanged-tour.ts';

/** A stop as it stands in a file: a coordinate that is absent or no number is `NaN`. */
export interface FoundStop extends Omit<
  ExchangedStop,
  'position' | 'note' | 'description' | 'citations'
> {
  readonly longitude: number;
  readonly latitude: number;
  readonly note?: string | undefined;
  readonly description?: string | undefined;
  readonly citations?: string | undefined;
}

/** What a file says of a tour, before anything is checked or cut. */
export interface FoundTour {
  /** Empty where the file names none. */
  readonly name: string;
  readonly description?: string | undefined;
  readonly start?: Instant | undefined;
  readonly stops: readonly FoundStop[];
  readonly route: readonly Position[];
  /** Routes in the file, where there are more than the one taken. */
  readonly routeCount?: number;
}

const DECIMAL = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i;

/** Decimal degrees, `NaN` for anything else. */
export const parseDegrees = (text = ''): number =>
  DECIMAL.test(text.trim()) ? Number(text) : Number.NaN;

/** Where a line begins and ends: all that a file without points says of stops. */
export function endsOf(line: readonly Position[]): FoundStop[] {
  const ends = line.length > 1 ? [line[0], line.at(-1)] : [line[0]];
  return ends.flatMap((end) => {
    const [longitude, latitude] = end ?? [];
    if (longitude === undefined || latitude === undefined) return [];
    return [{ name: '', longitude, latitude }];
  });
}
