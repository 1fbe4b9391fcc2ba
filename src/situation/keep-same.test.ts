import { expect, it } from 'vitest';
import { keepSame } from './keep-same.ts';

it('a list is another one only where an item came, went or changed its place', () => {
  const before = ['aurora', 'telephones'];
  expect(keepSame(before, ['aurora', 'telephones'])).toBe(before);
  for (const after of [
    ['aurora'],
    ['aurora', 'telephones', 'palace'],
    ['telephones', 'aurora'],
    []
  ])
    expect(keepSame(before, after)).toBe(after);
});
