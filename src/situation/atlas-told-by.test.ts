import { describe, expect, it } from 'vitest';
import { atlasToldBy, isSilence, isToldBy, sourceKeysOf, toldBy } from './atlas-told-by.ts';
import { REAL_ATLAS, oldStyle, stateOf } from './fixtures/real-atlas.ts';

const told = (...ids: string[]): typeof REAL_ATLAS =>
  atlasToldBy(REAL_ATLAS, sourceKeysOf(REAL_ATLAS, ids));

const WORKS = [...REAL_ATLAS.sources.values()].filter(({ editors }) => !editors);

/*
 * Read by hand from the ledger's table of control: a row counts where its column `sources` names the
 * work. Days and hours are Old Style.
 */
const LEDGER: Readonly<Record<string, readonly (readonly [string, number, string, string])[]>> = {
  reed: [
    ['winter-palace', 25, '22:30', 'unknown'],
    ['winter-palace', 25, '23:00', 'contested'],
    ['winter-palace', 26, '02:10', 'mrc'],
    ['telephone-exchange', 25, '07:00', 'unknown'],
    ['telephone-exchange', 29, '07:30', 'government'],
    ['telephone-exchange', 29, '10:00', 'contested'],
    ['telephone-exchange', 29, '17:00', 'mrc'],
    ['mariinsky-palace', 25, '11:59', 'government'],
    ['mariinsky-palace', 25, '12:00', 'mrc'],
    ['hotel-astoria', 29, '08:00', 'government'],
    ['millionnaya', 25, '16:59', 'contested'],
    ['pulkovo', 30, '10:00', 'contested'],
    ['state-bank', 25, '09:00', 'unknown']
  ],
  rabinowitch: [
    ['telephone-exchange', 25, '06:59', 'government'],
    ['telephone-exchange', 25, '07:00', 'mrc'],
    ['telephone-exchange', 29, '08:00', 'unknown'],
    ['state-bank', 25, '06:00', 'mrc'],
    ['central-telegraph', 24, '17:00', 'mrc'],
    ['telegraph-agency', 24, '20:30', 'mrc'],
    ['telegraph-agency', 29, '07:00', 'unknown'],
    ['liteiny-bridge', 24, '16:00', 'contested'],
    ['liteiny-bridge', 24, '16:30', 'mrc'],
    ['liteiny-bridge', 26, '10:00', 'unknown'],
    ['peter-paul-fortress', 23, '13:00', 'contested'],
    ['post-office', 25, '02:00', 'unknown'],
    ['amur-mooring', 25, '15:00', 'mrc']
  ],
  figes: [
    ['winter-palace', 25, '23:30', 'unknown'],
    ['winter-palace', 26, '02:10', 'mrc'],
    ['trud-press', 24, '05:29', 'mrc'],
    ['trud-press', 24, '05:30', 'government'],
    ['trud-press', 24, '10:30', 'unknown'],
    ['nikolaevsky-station', 25, '01:59', 'unknown'],
    ['nikolaevsky-station', 25, '02:00', 'mrc'],
    ['vyborg-police', 25, '03:00', 'mrc'],
    ['spassky-police', 25, '07:59', 'neutral'],
    ['kazansky-bridge', 25, '18:00', 'mrc'],
    ['pavlovsky-barracks', 22, '12:00', 'mrc'],
    ['pulkovo', 30, '19:00', 'mrc'],
    ['general-staff', 25, '20:00', 'unknown']
  ],
  soviet: [
    ['post-office', 25, '01:24', 'unknown'],
    ['post-office', 25, '01:25', 'mrc'],
    ['power-station', 25, '02:00', 'mrc'],
    ['palace-square', 25, '18:00', 'contested'],
    ['palace-square', 26, '01:30', 'unknown'],
    ['palace-bridge', 25, '07:00', 'mrc'],
    ['trud-press', 24, '10:30', 'mrc'],
    ['tauride-palace', 25, '00:59', 'government'],
    ['tauride-palace', 25, '01:00', 'mrc'],
    ['engineers-castle', 28, '22:00', 'government'],
    ['engineers-castle', 29, '17:30', 'mrc'],
    ['vladimirskoe-school', 29, '14:30', 'mrc'],
    ['winter-palace', 26, '03:00', 'unknown']
  ]
};

describe('the atlas told by one work', () => {
  for (const [source, facts] of Object.entries(LEDGER))
    it.each(facts)(`${source} on %s, %i October %s: %s`, (place, day, clock, side) => {
      expect(stateOf(place, oldStyle(day, clock), told(source)).side).toBe(side);
    });

  it('leaves a place the work never mentions unknown from the first minute to the last', () => {
    const place = told('reed').places.get('state-bank');
    expect(place?.control).toHaveLength(1);
    expect(place?.control[0]).toMatchObject({
      side: 'unknown',
      start: REAL_ATLAS.recordStart,
      end: REAL_ATLAS.span.end
    });
  });

  it('keeps a claim whole: its side, its window, and who says otherwise', () => {
    const claim = REAL_ATLAS.places.get('winter-palace')?.control[2];
    expect(told('reed').places.get('winter-palace')?.control[2]).toBe(claim);
  });

  it('takes no claim from a work that only contradicts it', () => {
    // Beatty is cited for the telephone exchange, among the accounts of 29 October.
    const exchange = told('beatty').places.get('telephone-exchange');
    const isCited = REAL_ATLAS.places
      .get('telephone-exchange')
      ?.control.some((claim) => isToldBy(claim, new Set(['beatty'])));
    expect(exchange?.control.some((claim) => !isSilence(claim))).toBe(isCited);
  });

  it('is the map of today, the same object, where all works speak', () => {
    expect(atlasToldBy(REAL_ATLAS, new Set(WORKS.map(({ key }) => key)))).toBe(REAL_ATLAS);
    expect(atlasToldBy(REAL_ATLAS, new Set(REAL_ATLAS.sources.keys()))).toBe(REAL_ATLAS);
  });

  it('is silent everywhere where no work speaks', () => {
    const { places, events, movements } = atlasToldBy(REAL_ATLAS, new Set());
    expect([...places.values()].every(({ control }) => control.every(isSilence))).toBe(true);
    expect([...events, ...movements]).toEqual([]);
  });
});

describe.each(WORKS)('told by $key alone', ({ key }) => {
  const part = told(key);
  const keys = new Set([key]);

  it('every place is told from the start of the record to its end, without gap or overlap', () => {
    for (const { control } of part.places.values()) {
      expect(control[0]?.start).toBe(REAL_ATLAS.recordStart);
      control.forEach((claim, index) => {
        expect(claim.end).toBeGreaterThan(claim.start);
        expect(claim.end).toBe(control[index + 1]?.start ?? REAL_ATLAS.span.end);
      });
    }
  });

  it('shows exactly what cites it, the same objects, and calls the rest unknown', () => {
    for (const [id, whole] of REAL_ATLAS.places) {
      const control = part.places.get(id)?.control ?? [];
      expect(control.filter((claim) => !isSilence(claim))).toEqual(
        whole.control.filter(({ citations }) => citations.some(({ source }) => source === key))
      );
      expect(control.filter(isSilence).every(({ side }) => side === 'unknown')).toBe(true);
      expect(
        control.some(
          (claim, at) =>
            isSilence(claim) && isSilence(control[at + 1] ?? claim) && at + 1 < control.length
        )
      ).toBe(false);
    }
    expect(part.events).toEqual(REAL_ATLAS.events.filter((event) => isToldBy(event, keys)));
    expect(part.movements).toEqual(REAL_ATLAS.movements.filter((way) => isToldBy(way, keys)));
  });
});

describe('assertions of any kind', () => {
  const { events } = REAL_ATLAS;

  it('are all there where all works speak, those that rest on an inference alone too', () => {
    expect(toldBy(events, REAL_ATLAS, new Set(REAL_ATLAS.sources.keys()))).toBe(events);
  });

  it('are those that cite the work, where one speaks', () => {
    const ids = toldBy(events, REAL_ATLAS, new Set(['reed'])).map(({ id }) => id);
    // 55 rows of the ledger's table of events name Reed.
    expect(ids).toHaveLength(55);
    expect(ids).toContain('reed-palace');
    expect(ids).not.toContain('aurora-bridge');
    expect(toldBy(events, REAL_ATLAS, new Set())).toEqual([]);
  });
});

describe('the works that ids name', () => {
  it('are one for its key, all for their group, none for what is neither', () => {
    expect([...sourceKeysOf(REAL_ATLAS, ['reed'])]).toEqual(['reed']);
    expect(sourceKeysOf(REAL_ATLAS, ['soviet'])).toContain('hcw2');
    expect(sourceKeysOf(REAL_ATLAS, ['soviet', 'reed']).has('reed')).toBe(true);
    expect([...sourceKeysOf(REAL_ATLAS, ['pravda'])]).toEqual([]);
  });

  it('never are the editors themselves', () => {
    expect([...sourceKeysOf(REAL_ATLAS, ['knowledge', 'reference'])]).not.toContain('knowledge');
  });
});
