import { findViolations } from './axe.ts';
import {
  atTime,
  badgeOf,
  chooseLanguage,
  expect,
  openMap,
  searchOf,
  sliderOf,
  test,
  words
} from './fixtures.ts';
import { boardOf, openWall, waitingOf } from './walls.ts';

/** A museum that sets nothing has no such file, and the browser says so. */
test.use({ expectedErrors: [/kiosk\.json/] });

test('a wall follows the hour, the place, the story and the language of the console', async ({
  page
}) => {
  await openMap(page, atTime('1917-11-07T03:30'));
  const wall = await openWall(page);
  const board = boardOf(wall);
  // Whoever comes late is told everything at once.
  await expect(board).toContainText('03:30');
  await expect(board.getByRole('heading')).toHaveText(words.en.hour);
  await expect(board).toContainText('7 November N.S.');

  await sliderOf(page).focus();
  await page.keyboard.press('ArrowRight');
  await expect(board).toContainText('04:00');

  await searchOf(page).fill('Smolny Institute');
  await page.keyboard.press('Enter');
  await expect(board.getByRole('heading')).toHaveText('Smolny Institute');
  await expect(board).toContainText('Military Revolutionary Committee');

  await page.getByRole('button', { name: words.en.stories, exact: true }).click();
  await page.getByRole('link', { name: 'The red lantern and the Aurora' }).click();
  await expect(board.getByRole('heading')).toHaveText('The red lantern and the Aurora');
  await expect(board).toContainText('Step 1 of 8');
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  await expect(board).toContainText('Step 2 of 8');

  await chooseLanguage(page, 'Русский');
  await expect(board).toContainText('Шаг 2 из 8');
  await expect(wall.locator('html')).toHaveAttribute('lang', 'ru');
});

test('a wall shows layers, area, one witness alone, and the part of the city', async ({ page }) => {
  await openMap(page, atTime('1917-11-07T03:30', '&layers=bridges&area=on&only=reed&place=smolny'));
  const wall = await openWall(page);
  await expect(boardOf(wall).getByRole('heading')).toHaveText('Smolny Institute');
  await expect(wall.getByText(/Reed/).first()).toBeVisible();
  await expect(wall.getByText(/Inferred/)).toBeVisible();
  // The badges stand on the map, though nobody can press them.
  await expect(wall.locator('.badge:visible').first()).toBeVisible();
  const bridges = await page.locator('.badge').count();
  await expect(wall.locator('.badge')).toHaveCount(bridges);
});

test('a wall has nothing to press, to focus or to follow', async ({ page }) => {
  await openMap(page, atTime('1917-11-07T21:40', '&panel=event:aurora-shot'));
  const wall = await openWall(page);
  await expect(boardOf(wall)).toContainText('21:40');
  for (let press = 0; press < 4; press += 1) await wall.keyboard.press('Tab');
  expect(await wall.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
  expect(await wall.locator(':is(a, button, input, select):visible:not([inert] *)').count()).toBe(
    0
  );
  await wall.mouse.click(500, 500);
  await wall.mouse.wheel(0, -600);
  await expect(boardOf(wall)).toContainText('21:40');
});

test('the clock that plays on the console runs on the wall', async ({ page }) => {
  await openMap(page, atTime('1917-11-07T03:00'));
  const wall = await openWall(page);
  await expect(boardOf(wall)).toContainText('03:00');
  // Each has a screen of its own in a museum; here the one in front alone is drawn without delay.
  await page.bringToFront();
  await page.getByRole('button', { name: words.en.play, exact: true }).click();
  const minutes = new Set<string>();
  await expect
    .poll(
      async () => {
        minutes.add((await boardOf(wall).innerText()).slice(0, 5));
        return minutes.size;
      },
      { intervals: [50], timeout: 20_000 }
    )
    .toBeGreaterThan(8);
  await page.getByRole('button', { name: words.en.pause, exact: true }).click();
  const clock = await page.locator('.dock .hour').innerText();
  await expect(boardOf(wall)).toContainText(clock);
});

test('a wall keeps its picture without a console, says that it waits, and joins again', async ({
  page,
  context
}) => {
  test.setTimeout(90_000);
  await openMap(page, atTime('1917-11-07T03:30', '&place=smolny'));
  const wall = await openWall(page);
  await expect(boardOf(wall)).toContainText('03:30');

  await page.reload();
  await expect(sliderOf(page)).toBeVisible();
  await sliderOf(page).focus();
  await page.keyboard.press('ArrowRight');
  await expect(boardOf(wall)).toContainText('04:00');
  await expect(waitingOf(wall)).toHaveCount(0);

  await page.close();
  await expect(waitingOf(wall)).toBeVisible({ timeout: 20_000 });
  await expect(boardOf(wall)).toContainText('04:00');
  await expect(boardOf(wall).getByRole('heading')).toHaveText('Smolny Institute');

  const again = await context.newPage();
  await openMap(again, atTime('1917-11-08T02:10'));
  await expect(boardOf(wall)).toContainText('02:10');
  await expect(waitingOf(wall)).toHaveCount(0);
});

test('of two consoles the one touched last leads', async ({ page, context }) => {
  await openMap(page, atTime('1917-11-07T01:00'));
  const wall = await openWall(page);
  await expect(boardOf(wall)).toContainText('01:00');
  const other = await context.newPage();
  await openMap(other, atTime('1917-11-07T11:00'));
  await expect(boardOf(wall)).toContainText('11:00');
  await page.bringToFront();
  await badgeOf(page, 'Smolny').first().click();
  await expect(boardOf(wall)).toContainText('01:00');
  await expect(boardOf(wall).getByRole('heading')).toHaveText('Smolny Institute');
});

test('while the console invites, the wall invites to it, in every language on offer', async ({
  page
}) => {
  await page.goto('./?kiosk');
  const invitation = page.getByRole('button', { name: /Touch to begin/ });
  await expect(invitation).toBeVisible({ timeout: 30_000 });
  const wall = await openWall(page);
  await expect(wall.getByText('Touch the screen in front to begin')).toBeVisible();
  await expect(wall.getByText('Чтобы начать, коснитесь экрана перед собой')).toBeVisible();
  await invitation.click();
  await expect(boardOf(wall)).toContainText('12:00');
  await expect(wall.getByText('Touch the screen in front')).toHaveCount(0);
});

test('a console of another build is not followed: the wall opens itself anew, once', async ({
  page
}) => {
  await page.goto('./');
  await expect(sliderOf(page)).toBeVisible();
  const wall = await openWall(page);
  await page.goto('about:blank');
  const speaker = await page.context().newPage();
  await speaker.goto('./?screen=nothing');
  await expect(speaker.getByText('There is no screen “nothing”')).toBeVisible();
  let loads = 0;
  wall.on('load', () => (loads += 1));
  await speaker.evaluate(() => {
    const channel = new BroadcastChannel('petrograd-1917-wall');
    setInterval(() => channel.postMessage({ kind: 'state', program: 'index-other.js' }), 300);
  });
  await expect(wall.getByText(/another version/)).toBeVisible({ timeout: 30_000 });
  await expect.poll(() => loads, { timeout: 20_000 }).toBe(1);
  await expect(wall.getByText(/another version/)).toBeVisible({ timeout: 30_000 });
  expect(loads).toBe(1);
});

for (const language of ['en', 'ru'] as const)
  for (const viewport of [
    { width: 1920, height: 1080 },
    { width: 1080, height: 1920 }
  ])
    test(`axe finds no fault with a wall, ${language}, ${String(viewport.width)}`, async ({
      page
    }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await openMap(page, `#panel=story:the-congress/3&lang=${language}`, language);
      const wall = await openWall(page);
      await wall.setViewportSize(viewport);
      await expect(boardOf(wall)).toContainText(language === 'en' ? 'Step 3' : 'Шаг 3');
      expect(await findViolations(wall)).toEqual([]);
    });
