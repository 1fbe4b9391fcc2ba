import { expect, it } from 'vitest';
import { REAL_ATLAS } from './fixtures/real-atlas.ts';
import { reasonsFor } from './reasons-for.ts';

/* Expected values are read off the ledger's table of control: window, sources, disagreement. */
const reasonsOf = (place: string, number: number): ReturnType<typeof reasonsFor> => {
  const claim = REAL_ATLAS.places.get(place)?.control[number - 1];
  if (!claim) throw new Error(`${place}/${String(number)}`);
  return reasonsFor(claim, number === 1);
};

it('the telephone exchange of 25 October: four works, two named voices against, no reason given', () => {
  expect(reasonsOf('telephone-exchange', 2)).toEqual({
    window: undefined,
    isOpening: false,
    cited: 4,
    others: 2,
    inference: undefined,
    isSilent: true
  });
});

it('the fall of the palace: what the record adds stands beside it', () => {
  expect(reasonsOf('winter-palace', 3)).toMatchObject({ cited: 4, others: 0, isSilent: false });
});

it('the Admiralty, of which only the evening is known: the minute is the middle', () => {
  expect(reasonsOf('admiralty', 2).window).toBe('middle');
});

it('the state in which the record begins was not chosen', () => {
  expect(reasonsOf('winter-palace', 1)).toMatchObject({
    window: undefined,
    isOpening: true,
    isSilent: false
  });
});
