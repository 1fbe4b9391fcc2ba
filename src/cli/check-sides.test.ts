import { expect, test } from 'vitest';
import type { Fault } from '../model/fault.ts';
import type { Party } from '../model/side.ts';
import { REAL_ATLAS } from '../situation/fixtures/real-atlas.ts';
import { checkSides } from './check-sides.ts';

const [first, second] = REAL_ATLAS.sides;

const faultsOf = (changed: Partial<Party>): string[] => {
  const faults: Fault[] = [];
  checkSides({ sides: [first, { ...second, ...changed }], places: new Map() }, faults);
  return faults.map(({ path }) => path);
};

test('the two sides of Petrograd can be told apart', () => {
  expect(faultsOf({})).toEqual([]);
});

test.each(['contested', 'neutral', 'none', 'unknown', 'unrecorded'])(
  'no side is called %s, which the program says itself',
  (id) => {
    expect(faultsOf({ id })).toEqual(['sides.1.id']);
  }
);

test('no two sides have one id, and none is told by its colour alone', () => {
  expect(faultsOf({ id: first.id })).toEqual(['sides.1.id']);
  expect(faultsOf({ outline: first.outline })).toEqual(['sides.1.outline']);
  expect(faultsOf({ pattern: first.pattern })).toEqual(['sides.1.pattern']);
});

// Contrasts of #767676 and #959595 on white are 4.5 and 3.0: WCAG, understanding 1.4.3 and 1.4.11.
test.each([
  ['#767676', []],
  ['#959595', ['sides.1.colours.strong']],
  ['#ffffff', ['sides.1.colours.strong']]
])('a sign in %s under a pictogram nearly white: %j', (strong, expected) => {
  expect(faultsOf({ colours: { ...second.colours, strong } })).toEqual(expected);
});
