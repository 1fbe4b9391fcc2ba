import type { Page } from '@playwright/test';
import { findViolations } from './axe.ts';
import { chooseLanguage, expect, expectAddress, test } from './fixtures.ts';
import { boardOf, openWall } from './walls.ts';

const STORY = 'The red lantern and the Aurora';

const stepOf = (page: Page): ReturnType<Page['getByRole']> =>
  page.getByRole('group', { name: /What is being told|О чём идёт рассказ/ });

async function openGuide(page: Page, hash = '', heading = 'What will you tell?'): Promise<void> {
  await page.goto(`./?screen=guide${hash}`);
  await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible({
    timeout: 30_000
  });
}

test('a guide tells a story by the keyboard alone, and the wall follows', async ({ page }) => {
  await openGuide(page);
  const wall = await openWall(page);
  await page.bringToFront();
  const story = page.getByRole('button', { name: STORY });
  await expect(story).toBeVisible();
  for (let press = 0; press < 30; press += 1) {
    if (await story.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: STORY })).toBeFocused();
  await expect(stepOf(page)).toContainText('Step 1 of 8');
  await expect(boardOf(wall).getByRole('heading')).toHaveText(STORY);

  for (const [key, step] of [
    ['PageDown', 2],
    ['Space', 3],
    ['ArrowRight', 4],
    ['PageUp', 3],
    ['PageDown', 4]
  ] as const) {
    await page.keyboard.press(key);
    await expect(stepOf(page)).toContainText(`Step ${String(step)} of 8`);
    await expect(boardOf(wall)).toContainText(`Step ${String(step)} of 8`);
  }
  // The ledger: the blank shot at 21:40 on 25 October Old Style.
  await expect(page.getByRole('banner')).toContainText('21:40');
  await expect(boardOf(wall)).toContainText('21:40');

  for (let press = 0; press < 9; press += 1) await page.keyboard.press('PageDown');
  await expect(stepOf(page)).toContainText('Step 8 of 8');
  await expect(page.getByRole('region', { name: 'Comes next' })).toContainText('the last one');
});

test('a guide has notes, what comes next, the time, and finds the step again', async ({ page }) => {
  await openGuide(page);
  await page.getByRole('button', { name: STORY }).click();
  await expect(page.getByRole('region', { name: 'Notes' })).toContainText('Sources');
  await expect(page.getByRole('region', { name: 'Comes next' })).toContainText(/25 October/);
  await expect(page.getByRole('banner')).toContainText(/Since the beginning\s*0:0[1-9]/);
  await page.getByRole('button', { name: 'Next' }).click();
  await expectAddress(page, 'talk', 'story/red-lantern-and-aurora/2');
  await page.reload();
  await expect(stepOf(page)).toContainText('Step 2 of 8', { timeout: 30_000 });
  await chooseLanguage(page, 'Русский');
  await expect(stepOf(page)).toContainText('Шаг 2 из 8');
  await page.getByRole('button', { name: 'Все рассказы и прогулки' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('О чём будете рассказывать?');
});

test('a guide leads a walk stop by stop, with what one tells and sees there', async ({ page }) => {
  await openGuide(page);
  const wall = await openWall(page);
  await page.bringToFront();
  await page.getByRole('button', { name: 'The last day of the Winter Palace' }).click();
  // The first stop: Kerensky leaves about 11:00 on the 25th.
  await expect(stepOf(page)).toContainText('Kerensky drove out');
  await expect(page.getByRole('region', { name: 'Notes' })).toContainText('Seen there today');
  await expect(boardOf(wall)).toContainText('11:00');
  await expect(boardOf(wall).getByRole('heading')).toContainText('Kerensky');
  await expect(wall.locator('.route-stop').first()).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(stepOf(page)).toContainText('Step 2 of');
});

test('a screen that is none is named in one sentence', async ({ page }) => {
  await page.goto('./?screen=ceiling#lang=ru');
  await expect(page.getByRole('status')).toHaveText(/Экрана «ceiling» нет/, { timeout: 30_000 });
});

for (const language of ['en', 'ru'] as const)
  test(`axe finds no fault with a guide's view, ${language}`, async ({ page }) => {
    const heading = language === 'en' ? 'What will you tell?' : 'О чём будете рассказывать?';
    await openGuide(page, `#lang=${language}`, heading);
    await expect(page.getByRole('heading', { level: 2 })).toHaveCount(2);
    expect(await findViolations(page)).toEqual([]);
    await page.goto('about:blank');
    await page.goto(`./?screen=guide#talk=story/the-congress/3&lang=${language}`);
    await expect(stepOf(page)).toBeVisible({ timeout: 30_000 });
    expect(await findViolations(page)).toEqual([]);
  });
