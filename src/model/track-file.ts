import * as v from 'valibot';
import { WAYS } from './atlas.ts';
import type { MovementTrack } from './movement-track.ts';

/** Decimals of a degree (a tenth of a metre) and of a minute that a file of tracks keeps. */
const DEGREES = 6;
const MINUTES = 3;

const round = (value: number, decimals: number): number => Number(value.toFixed(decimals));

const TrackFileSchema = v.array(
  v.object({
    id: v.string(),
    /** [longitude, latitude, minutes] by vertex. */
    line: v.array(v.strictTuple([v.number(), v.number(), v.number()])),
    /** [last vertex, way, whether interpolated] of each run. */
    runs: v.array(v.strictTuple([v.number(), v.picklist([...WAYS, 'halt']), v.boolean()]))
  })
);

/** Tracks as the site keeps them in a file: plain JSON values. */
export const packTracks = (
  tracks: readonly MovementTrack[]
): v.InferInput<typeof TrackFileSchema> =>
  tracks.map(({ id, positions, times, runs }) => ({
    id,
    line: positions.map(([lon = 0, lat = 0], index) => [
      round(lon, DEGREES),
      round(lat, DEGREES),
      round(times[index] ?? 0, MINUTES)
    ]),
    runs: runs.map(({ to, way, isInterpolated }) => [to, way, isInterpolated])
  }));

/**
 * Reads what `packTracks` wrote, by id.
 * @throws ValiError where it is something else
 */
export function parseTracks(value: unknown): ReadonlyMap<string, MovementTrack> {
  const tracks = v.parse(TrackFileSchema, value).map(({ id, line, runs }) => ({
    id,
    positions: line.map(([lon, lat]) => [lon, lat]),
    times: line.map(([, , minutes]) => minutes),
    runs: runs.map(([to, way, isInterpolated], index) => ({
      from: runs[index - 1]?.[0] ?? 0,
      to,
      way,
      isInterpolated
    }))
  }));
  return new Map(tracks.map((track) => [track.id, track]));
}
