import { expect, it } from 'vitest';
import { REAL_ATLAS } from './fixtures/real-atlas.ts';
import { disputedClaims, findPlacedClaim, restingOn } from './resting-on.ts';

/* Rows of the ledger's table of control whose column `sources` names the work. */
it.each([
  ['reed', 57],
  ['rabinowitch', 59],
  ['figes', 43],
  ['hcw2', 25],
  ['gse', 5]
])('%s carries %i claims', (key, count) => {
  expect(restingOn(REAL_ATLAS, new Set([key])).claims).toHaveLength(count);
});

it('finds where a work only says otherwise', () => {
  const { accounts } = restingOn(REAL_ATLAS, new Set(['savelyev']));
  expect(accounts.map(({ place, number }) => `${place.id}/${String(number)}`)).toContain(
    'telephone-exchange/2'
  );
});

it('finds a claim by its link, and nothing under any other', () => {
  expect(findPlacedClaim(REAL_ATLAS, 'winter-palace/3')?.claim.side).toBe('mrc');
  for (const link of [
    'winter-palace',
    'winter-palace/0',
    'winter-palace/9',
    'winter-palace/x',
    'nowhere/1',
    ''
  ])
    expect(findPlacedClaim(REAL_ATLAS, link)).toBeUndefined();
});

it('counts the telephone exchange among the most disputed, and every place once a claim at most', () => {
  const disputed = disputedClaims(REAL_ATLAS);
  const links = disputed.map(({ place, number }) => `${place.id}/${String(number)}`);
  expect(links.slice(0, 3)).toContain('telephone-exchange/2');
  expect(links).toContain('winter-palace/3');
  expect(new Set(links).size).toBe(links.length);
  const counts = disputed.map(({ claim }) => claim.accounts.length);
  expect(counts).toEqual(counts.toSorted((a, b) => b - a));
});
