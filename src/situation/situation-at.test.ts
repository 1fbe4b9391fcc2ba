import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { REAL_ATLAS, oldStyle, stateOf } from './fixtures/real-atlas.ts';
import { changesBetween, findNextChange, findPreviousChange, situationAt } from './situation-at.ts';

const { span } = REAL_ATLAS;
const anyInstant = fc.integer({ min: span.start, max: span.end - 1 });

describe('around the fall of the telephone exchange, 05:00 … 07:00 … 07:30 on 25 October O.S.', () => {
  const at = (clock: string) => stateOf('telephone-exchange', oldStyle(25, clock));

  it.each([
    ['04:59', 'government', false, ['government']],
    ['05:00', 'government', true, ['government', 'mrc']],
    ['06:59', 'government', true, ['government', 'mrc']],
    ['07:00', 'mrc', true, ['government', 'mrc']],
    ['07:29', 'mrc', true, ['government', 'mrc']],
    ['07:30', 'mrc', false, ['mrc']]
  ])('at %s: %s, uncertain %s, %j', (clock, side, uncertain, sides) => {
    expect(at(clock)).toMatchObject({ side, uncertain, sides });
  });

  it.each([
    ['06:59', false],
    ['07:00', true],
    ['07:59', true],
    ['08:00', false]
  ])('at %s shows as changed within the hour: %s', (clock, changed) => {
    expect(at(clock).changed).toBe(changed);
  });

  it('says since when and until when it is held', () => {
    expect(at('06:59').until).toBe(oldStyle(25, '07:00'));
    expect(at('07:00')).toMatchObject({
      since: oldStyle(25, '07:00'),
      until: oldStyle(29, '07:30')
    });
  });
});

describe('a change known to the minute', () => {
  it('is certain on both sides of it', () => {
    const exact = [...REAL_ATLAS.places.values()].flatMap(({ id, control }) =>
      control.flatMap(({ beginning: { earliest, latest } }, index) =>
        index === 1 && earliest === latest ? [{ id, t: earliest }] : []
      )
    );
    expect(exact.length).toBeGreaterThan(0);
    for (const { id, t } of exact) {
      const [before, after] = [stateOf(id, t - 1), stateOf(id, t)];
      expect([before.uncertain, after.uncertain]).toEqual([false, false]);
      expect(after.since).toBe(t);
    }
  });
});

describe('where windows of neighbouring changes overlap', () => {
  it('names all three sides that may hold the place, in order', () => {
    const overlapping = [...REAL_ATLAS.places.values()].flatMap(({ id, control }) =>
      control.flatMap((claim, index) => {
        const next = control[index + 1];
        const overlaps = index > 0 && next && next.beginning.earliest < claim.beginning.latest;
        return overlaps ? [{ id, t: next.beginning.earliest, from: index - 1 }] : [];
      })
    );
    // "In four places the windows of neighbouring rows overlap" (the ledger's conventions).
    expect(new Set(overlapping.map(({ id }) => id)).size).toBe(4);
    for (const { id, t, from } of overlapping) {
      const sides = REAL_ATLAS.places
        .get(id)
        ?.control.slice(from, from + 3)
        .map(({ side }) => side);
      expect(stateOf(id, t).sides).toEqual([...new Set(sides)]);
    }
  });
});

describe('before the record of control begins', () => {
  it('nothing is said of any place', () => {
    for (const state of situationAt(REAL_ATLAS, oldStyle(20, '23:59')).states.values())
      expect(state).toMatchObject({
        claim: undefined,
        side: undefined,
        since: undefined,
        until: undefined,
        certainty: undefined,
        uncertain: false,
        sides: [],
        passability: undefined,
        changed: false
      });
  });

  it('and at its first minute every place has a side, none of them as a change', () => {
    const { states, changes } = situationAt(REAL_ATLAS, oldStyle(21, '00:00'));
    expect([...states.values()].every(({ side }) => side !== undefined)).toBe(true);
    expect([...states.values()].some(({ changed }) => changed)).toBe(false);
    expect(changes).toEqual([]);
  });
});

describe('changes', () => {
  it('of the hour before are those in (t − 60, t], in order', () => {
    // The ledger: post office 01:25, Nikolaevsky Station 02:00 on 25 October.
    const idsAt = (clock: string) =>
      situationAt(REAL_ATLAS, oldStyle(25, clock)).changes.map(({ place }) => place.id);
    expect(idsAt('01:24')).not.toContain('post-office');
    expect(idsAt('01:25')).toContain('post-office');
    expect(idsAt('02:24')).toEqual(expect.arrayContaining(['post-office', 'nikolaevsky-station']));
    expect(idsAt('02:25')).not.toContain('post-office');
  });

  it('number 126 over the whole span', () => {
    const changes = changesBetween(REAL_ATLAS, span.start, span.end);
    expect(changes).toHaveLength(126);
    expect(changes.map(({ t }) => t)).toEqual(changes.map(({ t }) => t).toSorted((a, b) => a - b));
  });

  it('can be walked to the end and back again', () => {
    const times: number[] = [];
    for (let t = findNextChange(REAL_ATLAS, span.start); t !== undefined;) {
      times.push(t);
      t = findNextChange(REAL_ATLAS, t);
    }
    const back: number[] = [];
    for (let t = findPreviousChange(REAL_ATLAS, span.end); t !== undefined;) {
      back.push(t);
      t = findPreviousChange(REAL_ATLAS, t);
    }
    expect(times.length).toBeGreaterThan(50);
    expect(back.toReversed()).toEqual(times);
  });
});

describe('identity', () => {
  it('of a place is kept from one minute to the next unless something of it turns', () => {
    fc.assert(
      fc.property(anyInstant, (t) => {
        const [now, next] = [situationAt(REAL_ATLAS, t), situationAt(REAL_ATLAS, t + 1)];
        for (const [id, state] of now.states)
          if (t + 1 < state.end) expect(next.states.get(id)).toBe(state);
      }),
      { numRuns: 50 }
    );
  });

  it('is kept whatever was asked in between', () => {
    const t = oldStyle(25, '03:30');
    const before = situationAt(REAL_ATLAS, t);
    situationAt(REAL_ATLAS, oldStyle(31, '12:00'));
    const after = situationAt(REAL_ATLAS, t);
    for (const [id, state] of before.states) expect(after.states.get(id)).toBe(state);
  });
});

describe('at any instant of the span', () => {
  it('every place has one state that covers it, whose side is among the possible ones', () => {
    fc.assert(
      fc.property(anyInstant, (t) => {
        const { states } = situationAt(REAL_ATLAS, t);
        expect([...states]).toHaveLength(102);
        for (const { start, end, side, sides } of states.values()) {
          expect(start <= t && t < end).toBe(true);
          if (side !== undefined) expect(sides).toContain(side);
        }
      }),
      { numRuns: 50 }
    );
  });

  it('outside it the nearer edge holds', () => {
    expect(stateOf('smolny', span.start - 1)).toBe(stateOf('smolny', span.start));
    expect(stateOf('smolny', span.end)).toBe(stateOf('smolny', span.end - 1));
  });
});
