import { describe, expect, it } from 'vitest';
import { atlasToldBy } from './atlas-told-by.ts';
import { REAL_ATLAS } from './fixtures/real-atlas.ts';
import { isTold } from './is-told.ts';

/* From the ledger's columns of sources. */
describe('Reed', () => {
  const reed = atlasToldBy(REAL_ATLAS, new Set(['reed']));

  it.each(['winter-palace', 'event:aurora-shot', 'movement:krasnov'])('tells of %s', (link) => {
    expect(isTold(reed, link)).toBe(true);
  });

  it.each(['state-bank', 'event:aurora-bridge', 'movement:aurora'])(
    'does not tell of %s',
    (link) => {
      expect(isTold(reed, link)).toBe(false);
      expect(isTold(REAL_ATLAS, link)).toBe(true);
    }
  );

  it('does not own the streets', () => {
    expect(isTold(reed, 'street:nevsky')).toBe(true);
  });
});
