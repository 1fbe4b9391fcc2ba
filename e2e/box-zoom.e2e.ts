import { atTime, expect, inAddress, openMap, test } from './fixtures.ts';

test('a box drawn with the shift key is zoomed to', async ({ page }) => {
  await openMap(page, atTime('1917-11-07T02:00', '&map=13/59.94/30.33'));
  const zoomOf = (): number => Number(inAddress(page, 'map')?.split('/')[0]);
  const map = await page.getByRole('region', { name: 'Map of Petrograd' }).boundingBox();
  const [x, y] = [(map?.x ?? 0) + 300, (map?.y ?? 0) + 250];
  await page.waitForLoadState('networkidle');
  await page.keyboard.down('Shift');
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 120, y + 90, { steps: 5 });
  await page.mouse.up();
  await page.keyboard.up('Shift');
  await expect.poll(zoomOf).toBeGreaterThan(14);
});
