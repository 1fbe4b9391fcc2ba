import { describe, expect, it } from 'vitest';
import { REAL_ATLAS } from '../situation/fixtures/real-atlas.ts';
import { julianToInstant } from '../time/julian.ts';
import { tellStop } from './tell-stop.ts';

const at = (day: number, hour: number, minute = 0): number =>
  julianToInstant({ year: 1917, month: 10, day }) + hour * 60 + minute;

describe('what is told at a stop', () => {
  it('is what happened at an event, by whose word, and what one sees at its place', () => {
    const event = REAL_ATLAS.events.find(({ id }) => id === 'aurora-shot');
    const told = tellStop(REAL_ATLAS, { event: 'aurora-shot' });
    expect(told.happened).toEqual([event?.summary]);
    expect(told.citations).toEqual(event?.citations);
    expect(told.sees).toBe(REAL_ATLAS.places.get(event?.place ?? '')?.today);
  });

  it('is who held a place at the hour', () => {
    const tellAt = (t: number) =>
      tellStop(REAL_ATLAS, { place: 'winter-palace', hour: t }).happened.map(({ en }) => en);
    const place = REAL_ATLAS.places.get('winter-palace');
    expect(tellAt(at(25, 12))[0]).toBe(place?.significance.en);
    // The palace fell about 02:10 on the 26th: the record has another holder after it.
    expect(tellAt(at(25, 12))[1]).not.toBe(tellAt(at(26, 4))[1]);
  });

  it('is why a place matters where the stop has no hour, or one before the record', () => {
    const { significance } = REAL_ATLAS.places.get('smolny') ?? {};
    expect(tellStop(REAL_ATLAS, { place: 'smolny' }).happened).toEqual([significance]);
    const early = REAL_ATLAS.recordStart - 1;
    expect(tellStop(REAL_ATLAS, { place: 'smolny', hour: early }).happened).toEqual([significance]);
  });

  it('is what the ready-made walk tells there, at that hour only', () => {
    const text = { en: 'A word.', ru: 'Слово.' };
    const stop = {
      place: 'smolny',
      time: at(25, 22),
      dwell: 1,
      talk: 1,
      tells: text,
      sees: text,
      citations: []
    };
    const tell = (hour: number) => tellStop(REAL_ATLAS, { place: 'smolny', hour }, [stop]);
    expect(tell(at(25, 22)).happened).toEqual([text]);
    expect(tell(at(25, 21)).happened).not.toContain(text);
  });

  it('is nothing at a mere point of the map', () => {
    expect(tellStop(REAL_ATLAS, {})).toEqual({ citations: [], happened: [] });
  });
});
