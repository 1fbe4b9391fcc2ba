import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { REAL_ATLAS, oldStyle } from '../situation/fixtures/real-atlas.ts';
import { situationAt } from '../situation/situation-at.ts';
import type { Crossing } from './crossing.ts';
import { findWayAt } from './find-way-at.ts';
import type { WayAnswer } from './find-way-at.ts';
import { readRealStreets } from './fixtures/real-streets.ts';
import { CHECKPOINT_WISHES, weightAt } from './passability.ts';
import type { Walker } from './passability.ts';
import { createStreetGraph } from './street-graph.ts';

/*
 * Which bridges one had to take, as written down from the table of control in the ledger (bridges,
 * 24–26 October Old Style), not from what the program says.
 */

const graph = createStreetGraph(readRealStreets());

const positionOf = (place: string) => REAL_ATLAS.places.get(place)?.position ?? [];

const ask = (from: string, to: string, day: number, clock: string, walker: Walker): WayAnswer =>
  findWayAt(REAL_ATLAS, graph, {
    from: positionOf(from),
    to: positionOf(to),
    t: oldStyle(day, clock),
    ...walker
  });

/** The bridges of the big rivers, which alone could be closed. */
const namesOf = (crossings: readonly Crossing[] | undefined): string[] | undefined =>
  crossings?.filter(({ passability }) => passability !== undefined).map(({ bridge }) => bridge);

const CADET: Walker = { side: 'government', checkpoints: 'avoid' };
const RED_GUARD: Walker = { side: 'mrc', checkpoints: 'avoid' };
const SHY: Walker = { side: 'neutral', checkpoints: 'avoid' };
const PATIENT: Walker = { side: 'neutral', checkpoints: 'ask' };

describe('24 October 20:00, from Vasilievsky Island to the Winter Palace', () => {
  const at = (walker: Walker) => ask('finlyandsky-barracks', 'winter-palace', 24, '20:00', walker);

  it('sends today’s walker over the Nikolaevsky Bridge, which was raised that evening', () => {
    const { today, then } = at(CADET);
    expect(namesOf(today?.crossings)).toEqual(['nikolaevsky-bridge']);
    expect(today?.crossings.find(({ side }) => side)?.passability).toBe('raised');
    expect(namesOf(then?.crossings)).not.toContain('nikolaevsky-bridge');
  });

  it('lets the government’s people over the Palace Bridge, which their cadets kept down', () => {
    const { then, closures, opens } = at(CADET);
    expect(namesOf(then?.crossings)).toEqual(['palace-bridge']);
    expect(then?.crossings.some(({ post }) => post !== undefined)).toBe(false);
    expect(closures).toEqual([]);
    expect(opens).toBeUndefined();
  });

  it('sends a Red Guard who shuns the cadets round by the Petrograd Side, and says what is uncertain', () => {
    const { today, then, doubts } = at(RED_GUARD);
    expect(namesOf(then?.crossings)).toEqual(['birzhevoy-bridge', 'troitsky-bridge']);
    expect(then?.length).toBeGreaterThan((today?.length ?? 0) + 2000);
    // Their pickets came some time before 02:00 and before 21:00: windows of control.csv.
    expect(doubts.map(({ bridge }) => bridge)).toEqual(['birzhevoy-bridge', 'troitsky-bridge']);
  });

  it('shows a patient stranger’s papers to the cadets on the Palace Bridge', () => {
    const { then } = at(PATIENT);
    expect(then?.crossings.filter(({ post }) => post)).toMatchObject([
      { bridge: 'palace-bridge', post: 'government', passability: 'checkpoint-government' }
    ]);
  });

  it('tells a stranger without papers which four bridges shut the island in, and for how long', () => {
    const { then, closures, opens } = at(SHY);
    expect(then).toBeUndefined();
    expect(namesOf(closures)?.toSorted()).toEqual([
      'birzhevoy-bridge',
      'nikolaevsky-bridge',
      'palace-bridge',
      'tuchkov-bridge'
    ]);
    // The end of the checks: 26 October 10:00 (best value).
    expect(opens).toBe(oldStyle(26, '10:00'));
  });
});

describe('25 October 01:00, from the Vyborg Side to Smolny', () => {
  const at = (walker: Walker) => ask('finland-station', 'smolny', 25, '01:00', walker);

  it('lets a Red Guard over the Liteiny Bridge as on any day', () => {
    const { today, then } = at(RED_GUARD);
    expect(namesOf(then?.crossings)).toEqual(['liteiny-bridge']);
    expect(then?.length).toBe(today?.length);
  });

  it('has a stranger show papers to the MRC there', () => {
    expect(at(PATIENT).then?.crossings.filter(({ post }) => post)).toMatchObject([
      { bridge: 'liteiny-bridge', post: 'mrc' }
    ]);
  });

  it('has no way for a cadet who shuns the pickets: every bridge out of the north is watched', () => {
    const { then, closures } = at(CADET);
    expect(then).toBeUndefined();
    expect(namesOf(closures)).toEqual(
      expect.arrayContaining(['troitsky-bridge', 'liteiny-bridge'])
    );
    // The Grenadersky Bridge stood open and joins what is north of the Neva: it explains nothing.
    expect(namesOf(closures)).not.toContain('grenadersky-bridge');
    expect(closures.every(({ post }) => post === 'mrc')).toBe(true);
  });
});

describe('25 October 08:00, after the sailors brought the Nikolaevsky Bridge down', () => {
  const at = (clock: string, walker: Walker) =>
    ask('finlyandsky-barracks', 'mariinsky-palace', 25, clock, walker);

  it('is the shortest way again for the MRC’s people', () => {
    const { today, then } = at('08:00', RED_GUARD);
    expect(namesOf(then?.crossings)).toEqual(['nikolaevsky-bridge']);
    expect(then?.coordinates).toEqual(today?.coordinates);
  });

  it('was not five hours before: the only way without the cadets’ post led over three rivers', () => {
    expect(namesOf(at('03:00', RED_GUARD).then?.crossings)).toEqual([
      'birzhevoy-bridge',
      'troitsky-bridge'
    ]);
    expect(namesOf(at('03:44', RED_GUARD).then?.crossings)).not.toContain('nikolaevsky-bridge');
    expect(namesOf(at('03:45', RED_GUARD).then?.crossings)).toEqual(['nikolaevsky-bridge']);
  });

  it('is shut to a cadet, whose Palace Bridge may or may not have gone over yet', () => {
    const { then, closures, doubts } = at('08:00', CADET);
    expect(then).toBeUndefined();
    expect(namesOf(closures)).toEqual(
      expect.arrayContaining(['nikolaevsky-bridge', 'palace-bridge'])
    );
    expect(doubts).toMatchObject([
      { bridge: 'palace-bridge', possible: ['checkpoint-mrc', 'checkpoint-government'] }
    ]);
  });
});

describe('any pair of places at any minute', () => {
  const places = [...REAL_ATLAS.places.keys()];
  const question = fc.record({
    from: fc.constantFrom(...places),
    to: fc.constantFrom(...places),
    t: fc.integer({ min: REAL_ATLAS.span.start, max: REAL_ATLAS.span.end - 1 }),
    side: fc.constantFrom('government', 'mrc', 'neutral'),
    checkpoints: fc.constantFrom(...CHECKPOINT_WISHES)
  });

  /** Vertices that one can walk to, found by spreading out instead of by looking for a way. */
  function spread(start: number, isOpen: (edge: number) => boolean): ReadonlySet<number> {
    const reached = new Set([start]);
    for (const vertex of reached)
      for (const index of graph.neighbours[vertex] ?? []) {
        const edge = graph.edges[index];
        if (edge && isOpen(index)) reached.add(edge.from).add(edge.to);
      }
    return reached;
  }

  it('has a way exactly where the open streets join them, and else names a cut that is enough', () => {
    fc.assert(
      fc.property(question, ({ from, to, t, ...walker }) => {
        const answer = findWayAt(REAL_ATLAS, graph, {
          from: positionOf(from),
          to: positionOf(to),
          t,
          ...walker
        });
        const { edge: start } = answer.from;
        const { edge: end } = answer.to;
        fc.pre(!start.bridge && !end.bridge);
        const weight = weightAt(situationAt(REAL_ATLAS, t), walker.side, walker.checkpoints);
        const weights = graph.edges.map(weight);
        expect(answer.then !== undefined).toBe(
          spread(start.from, (index) => weights[index] !== Infinity).has(end.from)
        );
        expect(answer.today).toBeDefined();
        if (answer.then) return;
        const cut = answer.closures.map(({ bridge }) => bridge);
        expect(cut.length).toBeGreaterThan(0);
        const reaches = (closed: readonly string[]): boolean =>
          spread(start.from, (index) => {
            const bridge = graph.edges[index]?.bridge;
            return bridge === undefined || !closed.includes(bridge);
          }).has(end.from);
        expect(reaches(cut)).toBe(false);
        for (const bridge of cut) expect(reaches(cut.filter((one) => one !== bridge))).toBe(true);
      }),
      { seed: 1917, numRuns: 300 }
    );
  });
});
