import type { CDPSession, Locator, Page } from '@playwright/test';
import { findViolations } from './axe.ts';
import { atTime, expect, inAddress, openMap, panelOf, sliderOf, test, words } from './fixtures.ts';
import { HostPage } from './host-page.ts';

/* The map in a frame on a page of somebody else, which another server of this machine gives. */

test.use({ expectedErrors: [/request to another host: http:\/\/localhost:/] });

const VIEW = 'map=13/59.94000/30.33000';
const STRANGER = 'http://stranger.example';

const siteOf = (page: string | undefined): string => {
  if (page === undefined) throw new Error('the site has no address');
  return page;
};

/** Opens a page with the map in a frame of `width` CSS pixels, and waits until it stands. */
async function openHost(
  page: Page,
  baseURL: string | undefined,
  createQuery: (origin: string) => string,
  hash = atTime('1917-11-07T02:00', `&${VIEW}`),
  width = 640
): Promise<HostPage> {
  const host = await HostPage.open(
    page,
    (origin) =>
      `<iframe title="Map" width="${String(width)}" height="460" src="${siteOf(baseURL)}?embed${createQuery(origin).replaceAll('&', '&amp;')}${hash.replaceAll('&', '&amp;')}"></iframe>`
  );
  await host.expectMap();
  return host;
}

const ofHost = (origin: string): string => `&origin=${origin}`;

/** Where the map looks, as the frame answers. */
async function askView(host: HostPage): Promise<Record<string, number>> {
  const before = (await host.heard()).length;
  await host.send({ type: 'petrograd:get' });
  await expect.poll(async () => (await host.heard()).length).toBeGreaterThan(before);
  return (await host.heard()).at(-1)?.view as Record<string, number>;
}

test('the origin that was named steers the map, and hears how it stands', async ({
  page,
  baseURL
}) => {
  await using host = await openHost(page, baseURL, ofHost);
  await expect.poll(async () => (await host.heard())[0]?.type).toBe('petrograd:ready');
  await host.send({
    type: 'petrograd:set',
    t: '1917-11-07T21:40',
    place: 'winter-palace',
    language: 'ru'
  });
  await expect(host.frame.getByRole('heading', { name: 'Зимний дворец' })).toBeVisible();
  await expect(host.frame.getByRole('slider', { name: words.ru.slider })).toHaveAttribute(
    'aria-valuetext',
    /^21 час 40 минут/
  );
  await expect
    .poll(async () => (await host.heard()).at(-1))
    .toMatchObject({
      type: 'petrograd:state',
      t: '1917-11-07T21:40',
      place: 'winter-palace',
      language: 'ru'
    });
});

test('a message that is wrong is answered in one sentence, and changes nothing', async ({
  page,
  baseURL
}) => {
  await using host = await openHost(page, baseURL, ofHost);
  const faults = async (): Promise<unknown[]> =>
    (await host.heard()).filter(({ type }) => type === 'petrograd:fault').map((it) => it.message);
  await host.send({ type: 'petrograd:set', t: '1917-11-07T21:40', place: 'no-such-place' });
  await host.send({ type: 'petrograd:set', t: '1917-11-07T21:40', panel: 'no-such-panel' });
  await expect.poll(faults).toHaveLength(2);
  expect(await faults()).toEqual([
    expect.stringMatching(/place · expected the id of a place/),
    expect.stringMatching(/panel · expected a panel as in the address/)
  ]);
  await host.send({ type: 'petrograd:get' });
  await expect
    .poll(async () => (await host.heard()).at(-1))
    .toMatchObject({ type: 'petrograd:state', t: '1917-11-07T02:00', place: null });
});

for (const [who, query] of [
  ['another origin than the one that was named', `&origin=${STRANGER}`],
  ['any origin where none was named', ''],
  ['a pattern of origins', '&origin=*']
] as const)
  test(`${who} is not heard and hears nothing`, async ({ page, baseURL }) => {
    // The browser itself says that it withheld what was meant for another origin.
    await using host = await openHost(page, baseURL, () => query);
    const slider = host.frame.getByRole('slider', { name: words.en.slider });
    const before = await slider.getAttribute('aria-valuetext');
    await host.send({ type: 'petrograd:set', t: '1917-11-07T21:40', place: 'winter-palace' });
    await host.send({ type: 'petrograd:get' });
    await slider.press('ArrowRight');
    await expect(slider).not.toHaveAttribute('aria-valuetext', before ?? '');
    await expect(slider).not.toHaveAttribute('aria-valuetext', /^(?:21|9 )/);
    expect(await host.heard()).toEqual([]);
  });

test('the wheel scrolls the page around the map, and zooms with Ctrl', async ({
  page,
  baseURL
}) => {
  await using host = await openHost(page, baseURL, ofHost);
  expect((await askView(host)).zoom).toBe(13);
  await page.mouse.move(300, 250);
  await page.mouse.wheel(0, 120);
  await expect.poll(() => host.scrolled()).toBeGreaterThan(50);
  await expect(host.frame.getByText('Hold Ctrl or ⌘ while you scroll')).toBeVisible();
  expect((await askView(host)).zoom).toBe(13);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -240);
  await page.keyboard.up('Control');
  await expect.poll(async () => (await askView(host)).zoom).toBeGreaterThan(13);
});

/** Draws fingers side by side upwards, as the glass reports it. */
async function draw(session: CDPSession, xs: readonly number[], from: number): Promise<void> {
  for (let step = 0; step <= 10; step += 1)
    await session.send('Input.dispatchTouchEvent', {
      type: step === 0 ? 'touchStart' : 'touchMove',
      touchPoints: xs.map((x, id) => ({ x, y: from - step * 10, id }))
    });
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

test(
  'one finger scrolls the page around the map, and two move the map',
  { tag: '@touch' },
  async ({ page, baseURL }) => {
    await using host = await openHost(page, baseURL, ofHost, undefined, 370);
    const session = await page.context().newCDPSession(page);
    const before = await askView(host);
    await draw(session, [180], 300);
    await expect.poll(() => host.scrolled()).toBeGreaterThan(50);
    await expect(host.frame.getByText('Move the map with two fingers')).toBeVisible();
    expect(await askView(host)).toEqual(before);

    // What one finger threw glides on for a while.
    let seen = NaN;
    await expect
      .poll(async () => {
        const before = seen;
        seen = await host.scrolled();
        return seen - before;
      })
      .toBe(0);
    await page.evaluate(() => {
      scrollTo(0, 0);
    });
    await expect.poll(() => host.scrolled()).toBe(0);
    await draw(session, [140, 240], 300);
    // The city goes up with the fingers: the map looks further south.
    await expect
      .poll(async () => (await askView(host)).latitude ?? NaN)
      .toBeLessThan((before.latitude ?? NaN) - 0.001);
    // The finger before may still let the page glide out by a pixel or two.
    expect(await host.scrolled()).toBeLessThan(5);
  }
);

test('the keyboard goes through the map and out again, both ways', async ({ page, baseURL }) => {
  await using host = await openHost(page, baseURL, ofHost);
  const after = page.getByRole('link', { name: 'after' });
  const isAt = (name: string): Promise<boolean> =>
    page
      .getByRole('link', { name })
      .evaluate((element) => element === element.ownerDocument.activeElement);
  await page.getByRole('link', { name: 'before' }).focus();
  for (let step = 0; step < 60 && !(await isAt('after')); step += 1)
    await page.keyboard.press('Tab');
  await expect(after).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(page.locator('iframe')).toBeFocused();
  for (let step = 0; step < 60 && !(await isAt('before')); step += 1)
    await page.keyboard.press('Shift+Tab');
  await expect(page.getByRole('link', { name: 'before' })).toBeFocused();
  expect(await host.heard()).not.toHaveLength(0);
});

test('a frame leads to the whole map as it stands', async ({ page, baseURL }) => {
  await using host = await openHost(page, baseURL, () => '');
  const whole = host.frame.getByRole('link', { name: 'Open the whole map' });
  await expect(whole).toHaveAttribute('target', '_blank');
  await expect(whole).toHaveAttribute(
    'href',
    '/#map=13/59.94000/30.33000&t=1917-11-07T02:00&lang=en'
  );
});

// In a frame the browser itself withholds storage from another site: here it would be given.
test('an embed keeps nothing on the device, whatever is read, corrected or planned in it', async ({
  page
}) => {
  await page.goto('./?embed&controls=all#panel=story:the-congress');
  await page.getByRole('button', { name: 'Next', exact: true }).click();
  await expect.poll(() => inAddress(page, 'panel')).toMatch(/^story:the-congress\//);
  for (const panel of ['edit', 'tours', 'layers', 'way']) {
    await page.goto(`./?embed&controls=all#panel=${panel}`);
    await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
    await page.waitForLoadState('networkidle');
  }
  const kept = await page.evaluate(async () => ({
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
    cookies: document.cookie
  }));
  expect(kept).toEqual({ local: [], session: [], databases: [], caches: [], cookies: '' });
});

test('controls: none leaves the map alone, all shows the head of the page', async ({ page }) => {
  const map = page.getByRole('region', { name: 'Map of Petrograd' });
  await page.goto('./?embed&controls=none');
  await expect(map).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  await expect(sliderOf(page)).toBeHidden();
  await page.goto('./?embed&controls=all');
  await expect(sliderOf(page)).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  await expect(page.getByRole('button', { name: words.en.contents, exact: true })).toBeVisible();
  await page.goto('./?embed&controls=everything');
  await expect(page.getByText('“controls” must be none, time or all')).toBeVisible();
  await page.goto('./?embed&origin=*');
  await expect(page.getByText('“origin” must be one origin')).toBeVisible();
});

/** The box of something on the page, in CSS pixels. */
async function boxOf(
  locator: Locator
): Promise<{ left: number; top: number; right: number; bottom: number }> {
  const { x, y, width, height } = (await locator.boundingBox()) ?? {
    x: 0,
    y: 0,
    width: 0,
    height: 0
  };
  return { left: x, top: y, right: x + width, bottom: y + height };
}

for (const controls of ['none', 'time', 'all'] as const)
  test(`in a small frame with controls ${controls} an open sheet leaves notes and zoom side by side`, async ({
    page
  }) => {
    const notes = page.getByRole('group', { name: 'Notes on what the map shows' });
    for (const [width, height] of [
      [360, 480],
      [360, 640],
      [480, 360]
    ] as const) {
      await page.setViewportSize({ width, height });
      if (page.url() === 'about:blank')
        await page.goto(
          `./?embed&controls=${controls}${atTime('1917-11-07T03:30', '&area=on&place=winter-palace')}`
        );
      await expect(notes.getByRole('note')).toHaveCount(3);
      await expect(panelOf(page, 'Winter Palace')).toBeVisible();
      for (const name of ['Zoom in', 'Zoom out']) {
        const button = page.getByRole('button', { name, exact: true });
        const size = `${name} at ${String(width)}×${String(height)}`;
        await expect(button, size).toBeInViewport({ ratio: 1 });
        const [zoom, note] = [await boxOf(button), await boxOf(notes)];
        const sheet = await boxOf(panelOf(page, 'Winter Palace'));
        expect(zoom.bottom, `${size} above the sheet`).toBeLessThanOrEqual(sheet.top);
        const isBeside = note.right <= zoom.left || note.bottom <= zoom.top;
        expect(isBeside, `${size} beside the notes`).toBe(true);
      }
    }
  });

test('the code of a frame is copied without a network, and opens the map as it was chosen', async ({
  page,
  context
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openMap(
    page,
    atTime('1917-11-07T21:40', `&${VIEW}&place=winter-palace&layers=bridges,ships&panel=embed`)
  );
  const panel = panelOf(page, 'On your own page');
  const code = panel.getByRole('textbox', { name: 'Code' });
  await expect(code).toHaveValue(
    /\?embed#map=13\/59\.94000\/30\.33000&amp;t=1917-11-07T21:40&amp;place=winter-palace&amp;lang=en&amp;layers=bridges,ships"/
  );
  // The frame is named in its own language.
  await panel.getByRole('radio', { name: 'Русский' }).check();
  await expect(code).toHaveValue(/lang=ru&amp;[^"]*" title="[^"]*25 октября[^"]*"/);
  await context.setOffline(true);
  await panel.getByRole('checkbox', { name: /^The place/ }).uncheck();
  await panel.getByRole('checkbox', { name: /layers/ }).uncheck();
  await panel.getByRole('checkbox', { name: /part of the city/ }).uncheck();
  await panel.getByRole('radio', { name: /^Small/ }).check();
  await expect(code).toHaveValue(
    /\?embed#t=1917-11-07T21:40&amp;lang=ru" title="[^"]*25 октября[^"]*"/
  );
  await panel.getByRole('button', { name: 'Copy the code' }).click();
  await expect(panel.getByText('Copied.')).toBeVisible();
  await context.setOffline(false);
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await code.inputValue());
  expect(copied).toContain('loading="lazy"');

  await panel.getByRole('radio', { name: 'That of the visitor’s browser' }).check();
  await expect(code).toHaveValue(/\?embed#t=1917-11-07T21:40" /);
  await panel.getByRole('radio', { name: /^The map alone/ }).check();
  await expect(code).toHaveValue(/\?embed&amp;controls=none#/);

  const other = await context.newPage();
  await using host = await HostPage.open(other, () => copied);
  await host.expectMap('ru');
  await expect(host.frame.getByRole('slider', { name: words.ru.slider })).toHaveAttribute(
    'aria-valuetext',
    /^21 час 40 минут/
  );
});

test('a code names the origin that may steer, and refuses what is none', async ({ page }) => {
  await openMap(page, '#panel=embed');
  const panel = panelOf(page, 'On your own page');
  const origin = panel.getByRole('textbox', { name: /^Origin/ });
  const code = panel.getByRole('textbox', { name: 'Code' });
  await origin.fill('https://museum.example/page');
  await expect(panel.getByText('This is no origin')).toBeVisible();
  await expect(code).not.toHaveValue(/[?&;]origin=/);
  await origin.fill('https://museum.example/');
  await expect(code).toHaveValue(/\?embed&amp;origin=https:\/\/museum\.example#map=/);
  expect(inAddress(page, 'panel')).toBe('embed');
});

for (const language of ['en', 'ru'] as const)
  for (const controls of ['none', 'time', 'all'] as const)
    test(
      `a frame with controls ${controls} has no fault of access, ${language}`,
      { tag: '@phone' },
      async ({ page }) => {
        await page.setViewportSize({ width: 360, height: 480 });
        await page.goto(
          `./?embed&controls=${controls}${atTime('1917-11-07T02:00')}&lang=${language}`
        );
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        expect(await findViolations(page)).toEqual([]);
        await page.goto(
          `./?embed&controls=${controls}${atTime('1917-11-07T02:00')}&lang=${language}&place=winter-palace`
        );
        await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
        expect(await findViolations(page)).toEqual([]);
      }
    );
