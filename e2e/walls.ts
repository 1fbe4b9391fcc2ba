import type { Locator, Page } from '@playwright/test';
import { expect } from './fixtures.ts';

/** What a wall tells in words. */
export const boardOf = (wall: Page): Locator =>
  wall.getByRole('region', { name: /What is being told|О чём идёт рассказ/ });

/** The sentence of a wall that follows nobody. */
export const waitingOf = (wall: Page): Locator =>
  wall.getByText(/This wall waits for a map|Стена ждёт карту/);

/** Opens a wall beside a page, in the same browser. */
export async function openWall(console: Page): Promise<Page> {
  const wall = await console.context().newPage();
  await wall.setViewportSize({ width: 1920, height: 1080 });
  await wall.goto('./?screen=wall');
  await expect(wall.getByRole('list', { name: /Who holds|Кто сколько/ })).toBeVisible({
    timeout: 30_000
  });
  return wall;
}
