import { CANDIDATES } from './candidates.ts';
import { LONG_FRAME, LOOPS } from './measure-page.ts';
import { summarise } from './summaries.ts';
import type { Results } from './summaries.ts';

/** What the map is to hold against the others, and how a run stands to it. */
export interface Goal {
  readonly what: string;
  /** Not a number where it was not measured. */
  readonly found: number;
  readonly limit: number;
  readonly isAtLeast?: true;
}

const HOUR = 'hour whole median';
const JUMP = 'jump whole median';

/** A goal that a run did not measure is named too, so that nobody takes it for met. */
export function formatGoal({ what, found, limit, isAtLeast }: Goal): string {
  const bound = `${isAtLeast ? 'at least' : 'at most'} ${String(limit)}`;
  if (!Number.isFinite(found)) return `- not measured: ${what}, to be ${bound}`;
  const isMet = isAtLeast ? found >= limit : found <= limit;
  return `- ${isMet ? 'met' : '**not met**'}: ${what}: ${found.toFixed(2)}, to be ${bound}`;
}

/** The goals of the project for steps and frames, each with what was found. */
export function listGoals(results: Results): string[] {
  const of = (set: string, id: string, measure: string): number =>
    summarise(results.get(set)?.get(id) ?? [], measure)?.median ?? Number.NaN;
  const fasterPeer = (set: string, measure: string): number =>
    Math.min(...CANDIDATES.filter(({ isPeer }) => isPeer).map(({ id }) => of(set, id, measure)));
  const overBound = (set: string, measure: string): number =>
    of(set, 'ours', measure) / of(set, 'bound', measure);
  const underPeer = (set: string, measure: string): number =>
    fasterPeer(set, measure) / of(set, 'ours', measure);
  /** Fewer loops than were asked for say nothing of what many of them leave. */
  const heapGrowth = (set: string): number =>
    of(set, 'ours', 'heap loops') >= LOOPS ? Math.abs(of(set, 'ours', 'heap growth %')) : NaN;
  const growth = (measure: string): number =>
    of('calm-10000', 'ours', measure) / of('points-1000', 'ours', measure);
  const goals: readonly Goal[] = [
    {
      what: '1,000 points, hour over the lower bound',
      found: overBound('points-1000', HOUR),
      limit: 1.3
    },
    {
      what: '1,000 points, jump over the lower bound',
      found: overBound('points-1000', JUMP),
      limit: 1.5
    },
    {
      what: '1,000 points, hour, times faster than the faster peer',
      found: underPeer('points-1000', HOUR),
      limit: 3,
      isAtLeast: true
    },
    {
      what: '1,000 points, jump, times faster than the faster peer',
      found: underPeer('points-1000', JUMP),
      limit: 4,
      isAtLeast: true
    },
    {
      what: `1,000 points, 5-minute play, % of frames over 16.7 ms (counted from ${String(LONG_FRAME)} on)`,
      found: of('points-1000', 'ours', 'long frames %'),
      limit: 0
    },
    {
      what: '10,000 points, jump, times faster than the faster peer',
      found: underPeer('points-10000', JUMP),
      limit: 4,
      isAtLeast: true
    },
    {
      what: '10,000 points, 5-minute play, p95 frame as a share of the faster peer’s',
      found: 1 / underPeer('points-10000', 'frame p95'),
      limit: 0.25
    },
    {
      what: '10,000 points, 5-minute play, p95 frame in ms',
      found: of('points-10000', 'ours', 'frame p95'),
      limit: 34
    },
    { what: 'growth of an hour from 1,000 to 10,000 sites', found: growth(HOUR), limit: 2 },
    {
      what: 'real atlas, p95 of an hour in script, ms',
      found: of('real', 'ours', 'hour script p95'),
      limit: 4
    },
    {
      what: 'real atlas, p95 of 5 minutes in script, ms',
      found: of('real', 'ours', 'fine script p95'),
      limit: 4
    },
    {
      what: 'real atlas, p95 of a jump in script, ms',
      found: of('real', 'ours', 'jump script p95'),
      limit: 4
    },
    {
      what: `real atlas, heap after ${String(LOOPS)} loops, % away from that before`,
      found: heapGrowth('real'),
      limit: 3
    }
  ];
  return goals.map(formatGoal);
}
