import type { Response } from '@playwright/test';
import { atTime, expect, openMap, test, words } from './fixtures.ts';

test('every request is answered from this machine', { tag: '@phone' }, async ({ page }) => {
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  await openMap(page, atTime('1917-11-07T02:00', '&place=smolny'));
  await page.getByRole('button', { name: words.en.next, exact: true }).click();
  await page.waitForLoadState('networkidle');
  expect(responses.length).toBeGreaterThan(10);
  for (const response of responses) {
    expect(response.status(), response.url()).toBe(200);
    expect((await response.serverAddr())?.ipAddress, response.url()).toBe('127.0.0.1');
  }
});

test('the page names no other host to connect to', async ({ page }) => {
  await openMap(page);
  const hints = page.locator('link[rel*="preconnect"], link[rel*="dns-prefetch"], base, iframe');
  await expect(hints).toHaveCount(0);
});
