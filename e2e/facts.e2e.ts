import { atTime, expect, openMap, test, words } from './fixtures.ts';

const GOVERNMENT = 'Provisional Government';
const MRC = 'Military Revolutionary Committee';

/**
 * Checks that follow from well-sourced rows of the fact ledger this atlas began with: day of October
 * 1917 Old Style, hour, place, what the panel must say.
 */
const CHECKS = [
  [24, '07:00', 'trud-press', GOVERNMENT],
  [24, '12:00', 'trud-press', MRC],
  [24, '20:00', 'liteiny-bridge', /Military Revolutionary Committee[^]*papers checked by the MRC/],
  [24, '20:00', 'nikolaevsky-bridge', /Provisional Government[^]*raised/],
  [25, '01:00', 'post-office', GOVERNMENT],
  [25, '02:00', 'post-office', MRC],
  [25, '06:00', 'telephone-exchange', /nobody can say for sure/],
  [25, '14:00', 'mariinsky-palace', MRC],
  [25, '20:00', 'winter-palace', GOVERNMENT],
  [26, '03:00', 'winter-palace', MRC],
  [29, '12:00', 'vladimirskoe-school', 'Contested']
] as const;

for (const [day, clock, place, said] of CHECKS)
  test(`${place} on ${String(day)} October, ${clock}`, async ({ page }) => {
    // New Style is 13 days ahead: 24 October is 6 November.
    const t = `1917-11-${String(day - 18).padStart(2, '0')}T${clock}`;
    await openMap(page, atTime(t, `&place=${place}`));
    await expect(page.getByRole('group', { name: words.en.held })).toContainText(said);
  });
