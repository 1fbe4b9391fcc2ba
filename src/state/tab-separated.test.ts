import { expect, it } from 'vitest';
import { tabSeparated } from './tab-separated.ts';

it('parts cells by tabs and rows by line ends, which no cell may hold', () => {
  expect(
    tabSeparated([
      ['Place', 'Held by'],
      ['Winter\tPalace', 'MRC\nsince 02:10']
    ])
  ).toBe('Place\tHeld by\nWinter Palace\tMRC since 02:10');
});
