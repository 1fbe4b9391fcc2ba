import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DOT_RING_SCALE, DOT_SCALE } from './dot-scale.ts';

test('a dot of a crowd is as large as one of a few places', () => {
  const sheet = readFileSync(new URL('../places/badge.css', import.meta.url), 'utf8');
  expect(sheet).toMatch(
    new RegExp(`data-size='dot'\\] > svg \\{\\s*transform: scale\\(${String(DOT_SCALE)}\\)`)
  );
});

test('the ring of a change stands as far around a dot of a crowd', () => {
  const sheet = readFileSync(new URL('../places/badge-emphasis.css', import.meta.url), 'utf8');
  expect(sheet).toMatch(
    new RegExp(
      `data-size='dot'\\] \\.changed \\{\\s*transform: scale\\(${String(DOT_RING_SCALE)}\\)`
    )
  );
});
