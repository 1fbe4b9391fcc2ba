import type { Locator, Page } from '@playwright/test';
import { findViolations } from './axe.ts';
import {
  badgeOf,
  expect,
  expectAddress,
  inAddress,
  panelOf,
  searchOf,
  sliderOf,
  test,
  words
} from './fixtures.ts';
import { describeScreen, findDifference } from './soak/screen.ts';

/** A museum that sets nothing has no such file, and the browser says so. */
test.use({ expectedErrors: [/kiosk\.json/] });

const invitationOf = (page: Page): Locator =>
  page.getByRole('button', { name: /Touch to begin|Коснитесь/ });
const askingOf = (page: Page): Locator =>
  page.getByRole('dialog', { name: /still there|ещё здесь/ });
const barOf = (page: Page): Locator =>
  page.getByRole('region', { name: /Settings of this screen|Настройки этого экрана/ });

/** Opens the screen of a museum and waits for its invitation. */
async function openKiosk(page: Page, query = ''): Promise<void> {
  await page.goto(`./?kiosk${query}`);
  await expect(invitationOf(page)).toBeVisible({ timeout: 30_000 });
}

/** Wakes the screen by a touch of its middle, and waits until all of the page is there. */
async function wake(page: Page): Promise<void> {
  await invitationOf(page).click();
  await expect(invitationOf(page)).toHaveCount(0);
  await expect(page.locator('header input[role=combobox]')).toBeVisible();
}

/** The whole city, to the pixel; a map counts in whole ones. */
const expectStartingView = (page: Page): Promise<void> =>
  expect.poll(() => inAddress(page, 'map')).toMatch(/^13\.5\/59\.940[45]\d\/30\.323[45]\d$/);

test.describe('the first touch only wakes', () => {
  test.beforeEach(async ({ page }) => {
    await openKiosk(page);
    await expect
      .poll(() => page.getByRole('button', { name: 'Touch to begin' }).innerText())
      .toMatch(/24 October|25 October|26 October/);
  });

  const expectUntouched = async (page: Page): Promise<void> => {
    await expect(invitationOf(page)).toHaveCount(0);
    await expect(panelOf(page, words.en.hour)).toBeVisible();
    await expect(page.getByRole('button', { name: words.en.play, exact: true })).toBeVisible();
    await expectAddress(page, 't', '1917-11-06T12:00');
    expect(inAddress(page, 'place')).toBeNull();
    expect(inAddress(page, 'panel')).toBeNull();
  };

  test('by a pointer on a button', async ({ page }) => {
    const box = await page.locator('header .button').first().boundingBox();
    if (!box) throw new Error('the stories have no button');
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await expectUntouched(page);
    // The next one is the visitor's own.
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await expectAddress(page, 'panel', 'stories');
  });

  test('by the key that starts the clock', async ({ page }) => {
    await page.keyboard.press('Space');
    await expectUntouched(page);
  });

  test('by the wheel over the map', async ({ page }) => {
    await page.mouse.move(400, 400);
    await page.mouse.wheel(0, -600);
    await expectUntouched(page);
    await expectStartingView(page);
  });
});

/** The screen as a visit finds it, once all parts of the page are there. */
async function describeStart(page: Page): Promise<readonly string[]> {
  await expectAddress(page, 't', '1917-11-06T12:00');
  await expectStartingView(page);
  let screen: readonly string[] = [];
  await expect
    .poll(async () => {
      const before = screen;
      screen = await describeScreen(page);
      return findDifference(screen, before);
    })
    .toBeUndefined();
  return screen;
}

/** Waits until the screen is as `wanted`; tells by what it differs if it never is. */
const expectScreen = (page: Page, wanted: readonly string[]): Promise<void> =>
  expect.poll(async () => findDifference(await describeScreen(page), wanted)).toBeUndefined();

test('a visit that is left ends after a question, and leaves nothing behind', async ({ page }) => {
  test.setTimeout(120_000);
  await page.clock.install();
  await openKiosk(page, '&languages=en,ru&sound');
  await wake(page);
  const before = await describeStart(page);

  // Everything a visitor can set: story, tour, area, layers, sound, text, contrast, reach, hand, place, time.
  await page.getByRole('button', { name: 'Stories', exact: true }).click();
  await page.getByRole('heading', { level: 3 }).getByRole('link').first().click();
  await expect.poll(() => inAddress(page, 'panel')).toMatch(/^story:/);
  await page.getByRole('button', { name: words.en.contents, exact: true }).click();
  await page.getByRole('button', { name: /^Walking tours/ }).click();
  await page.getByRole('button', { name: 'New tour' }).click();
  await page.getByRole('combobox', { name: 'Search for a stop' }).fill('Smolny');
  await page.getByRole('listbox').getByRole('option').first().click();
  await expect.poll(() => inAddress(page, 'tour')).not.toBeNull();
  await page.getByRole('button', { name: words.en.legend, exact: true }).click();
  await page.getByRole('switch', { name: 'Bridges' }).click();
  await page.getByRole('switch', { name: /area/i }).click();
  await page.getByRole('switch', { name: 'Stop animations' }).click();
  await page.getByRole('switch', { name: 'Sound' }).click();
  await page.getByRole('group', { name: 'Legend' }).evaluate((body) => body.scrollTo(0, 200));
  const bar = barOf(page);
  for (const name of ['Larger text', 'High contrast', 'Controls low down', 'Panel on the left'])
    await bar.getByRole('button', { name }).click();
  await bar.getByRole('button', { name: 'Русский' }).click();
  await searchOf(page, 'ru').fill('Смольный');
  await page.keyboard.press('Enter');
  await searchOf(page, 'ru').fill('Аврора');
  await sliderOf(page, 'ru').focus();
  await page.keyboard.press('ArrowRight');
  await page.getByRole('button', { name: /Приблизить/ }).click();
  // Two moments, and one work alone.
  await page.evaluate(() => (location.hash += '&from=1917-11-07T02:00&only=reed'));
  await expectAddress(page, 'only', 'reed');
  await expectAddress(page, 'lang', 'ru');
  await expect.poll(() => inAddress(page, 'place')).not.toBeNull();

  await page.clock.fastForward(91_000);
  await expect(askingOf(page)).toContainText('Вы ещё здесь?');
  await expect(askingOf(page)).toContainText(/через \d+ секунд/);
  await page.getByRole('button', { name: 'Я ещё здесь' }).click();
  await expect(askingOf(page)).toHaveCount(0);
  await expectAddress(page, 'lang', 'ru');

  await page.clock.fastForward(91_000);
  await expect(askingOf(page)).toBeVisible();
  await page.clock.fastForward(21_000);
  await expect(invitationOf(page)).toBeVisible();
  await wake(page);
  await expectScreen(page, before);
});

test('a visit that ends while the map follows somebody leaves nothing behind', async ({ page }) => {
  await openKiosk(page);
  await wake(page);
  const before = await describeStart(page);
  await page.evaluate(() => (location.hash += '&panel=movement:lenin-route'));
  await page.getByRole('button', { name: 'Follow', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Stop following' }).first()).toBeVisible();
  await expect(page.getByRole('button', { name: words.en.pause, exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Begin anew' }).click();
  await expect(invitationOf(page)).toBeVisible();
  await wake(page);
  await expectScreen(page, before);
});

test('a clock that plays counts as a visitor who looks on', async ({ page }) => {
  await page.clock.install();
  await openKiosk(page, '&idle=10&countdown=5');
  await wake(page);
  await page.getByRole('button', { name: words.en.play, exact: true }).click();
  await page.clock.runFor(15_000);
  await expect(askingOf(page)).toHaveCount(0);
  await page.getByRole('button', { name: words.en.pause, exact: true }).click();
  await page.clock.fastForward(11_000);
  await expect(askingOf(page)).toBeVisible();
});

test('a broken kiosk.json names its fault in both languages, and the usual settings hold', async ({
  page
}) => {
  await page.route(/kiosk\.json/, (route) =>
    route.fulfill({ json: { idle: 'soon', idel: 4, hand: 'left' } })
  );
  await openKiosk(page);
  await expect(page.getByText(/kiosk\.json: “idle” must be whole seconds/)).toBeVisible();
  await expect(page.getByText(/kiosk\.json: для «idle» нужно: целое число секунд/)).toBeVisible();
  await expect(page.getByText(/there is no setting “idel”/)).toBeVisible();
  await wake(page);
  await expect(page.getByText(/kiosk\.json/)).toHaveCount(0);
  await expect(barOf(page).getByRole('button', { name: 'Panel on the left' })).toHaveAttribute(
    'aria-pressed',
    'true'
  );
});

test.describe('a museum that sets nothing', () => {
  test.use({ expectedErrors: [] });

  test('has no fault, and no error in the console, where the server says that there is no file', async ({
    page
  }) => {
    await page.route(/kiosk\.json/, (route) => route.fulfill({ status: 204 }));
    await openKiosk(page);
    await expect(page.getByText(/kiosk\.json/)).toHaveCount(0);
    await wake(page);
    await expect(barOf(page).getByRole('button', { name: 'Panel on the left' })).toHaveAttribute(
      'aria-pressed',
      'false'
    );
  });
});

/** Makes a visit, ends it, and opens what the staff sees of the visits so far. */
async function openStaffAfterVisit(page: Page, query: string): Promise<Locator> {
  await openKiosk(page, `&pin=2510${query}`);
  await wake(page);
  await page.getByRole('button', { name: 'Begin anew' }).click();
  await expect(invitationOf(page)).toBeVisible();
  await wake(page);
  for (let tap = 0; tap < 5; tap += 1) await page.mouse.click(20, 20);
  const staff = page.getByRole('dialog', { name: 'For the staff' });
  for (const digit of '2510') await staff.getByRole('button', { name: digit, exact: true }).click();
  await expect(staff.getByText('Visits counted')).toBeVisible();
  return staff;
}

/** All that the browser keeps of this page as texts, by key. */
const readKept = (page: Page): Promise<string[]> =>
  page.evaluate(() => Object.entries(localStorage).map((entry) => entry.join(' ')));

test('visits are counted on this device, and of a museum that does not want it none is', async ({
  page
}) => {
  const visits = (staff: Locator): Locator => staff.locator('dt', { hasText: 'Visits counted' });
  const counted = await openStaffAfterVisit(page, '');
  await expect(visits(counted).locator('+ dd')).toHaveText('1');
  await expect(counted.getByRole('button', { name: /CSV/ })).toBeVisible();
  expect((await readKept(page)).join()).toMatch(/\d{4}-\d\d-\d\d visit - 1/);

  await page.evaluate(() => localStorage.clear());
  const uncounted = await openStaffAfterVisit(page, '&counts=false');
  await expect(visits(uncounted).locator('+ dd')).not.toHaveText(/\d/);
  await expect(uncounted.getByRole('button', { name: /CSV|zero/ })).toHaveCount(0);
  expect((await readKept(page)).filter((entry) => /visit|minutes/.test(entry))).toEqual([]);
});

test('nothing leads out: no map of today, no link of another host', async ({ page }) => {
  await openKiosk(page);
  await wake(page);
  await page.getByRole('button', { name: words.en.legend, exact: true }).click();
  await expect(page.getByRole('heading', { name: words.en.legend, level: 2 })).toBeVisible();
  await expect(page.getByRole('heading', { name: /Today/ })).toHaveCount(0);
  expect(await page.locator('a[href]:not([href^="#"])').count()).toBe(0);
  await page.evaluate(() => (location.hash += '&panel=tour'));
  await expect(page.locator('.along')).toBeVisible();
  await expect(page.locator('.along').getByRole('button')).toHaveCount(1);
  await expect(page.locator('input[type=file]')).toHaveCount(0);
});

test.describe('on a standing screen', () => {
  test.use({ viewport: { width: 1080, height: 1920 } });

  for (const query of ['&lowReach', '&lowReach&hand=left'])
    test(`every control is in the lower third and large enough, ${query}`, async ({ page }) => {
      await openKiosk(page, query);
      await wake(page);
      await expect(badgeOf(page, 'Smolny').first()).toBeVisible();
      const controls = await page
        .locator(':is(button, select, input, summary):visible')
        .evaluateAll((elements) =>
          elements.map((element) => {
            const { top, width, height } = element.getBoundingClientRect();
            const name = element.getAttribute('aria-label') ?? element.textContent.trim();
            return { name, top, isLarge: width >= 64 && height >= 64 };
          })
        );
      expect(controls.filter(({ top }) => top < 1280)).toEqual([]);
      expect(controls.filter(({ isLarge }) => !isLarge)).toEqual([]);
      expect(controls.length).toBeGreaterThan(15);
    });
});

test('an error opens the screen anew after a minute at most, and is counted', async ({ page }) => {
  await page.clock.install();
  await openKiosk(page, '&pin=2510');
  await wake(page);
  await page.evaluate(() => {
    window.dispatchEvent(new ErrorEvent('error', { message: 'a part is broken' }));
  });
  await page.clock.fastForward(60_000);
  await expect(invitationOf(page)).toBeVisible();
  for (let tap = 0; tap < 5; tap += 1) await page.mouse.click(20, 20);
  const staff = page.getByRole('dialog', { name: 'For the staff' });
  for (const digit of '2511') await staff.getByRole('button', { name: digit, exact: true }).click();
  await expect(staff).toContainText('That is not the PIN');
  for (const digit of '2510') await staff.getByRole('button', { name: digit, exact: true }).click();
  await expect(staff).toContainText('a part is broken');
  const saved = page.waitForEvent('download');
  await staff.getByRole('button', { name: /CSV/ }).click();
  expect((await saved).suggestedFilename()).toBe('petrograd-1917-visits.csv');
  await staff.getByRole('button', { name: /cleaning/ }).click();
  await expect(page.getByText(/locked for cleaning/)).toBeVisible();
  await page.mouse.click(300, 300);
  await expect(page.getByText(/locked for cleaning/)).toBeVisible();
  await page.clock.fastForward(61_000);
  await expect(invitationOf(page)).toBeVisible();
});

for (const language of ['en', 'ru'] as const)
  test(`axe finds no fault with the invitation and the question, ${language}`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.clock.install();
    await openKiosk(page, `&language=${language}&idle=10`);
    expect(await findViolations(page)).toEqual([]);
    await wake(page);
    await page.clock.fastForward(11_000);
    await expect(askingOf(page)).toBeVisible();
    expect(await findViolations(page)).toEqual([]);
  });
