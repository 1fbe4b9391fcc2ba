import {
  expect,
  expectAddress,
  inAddress,
  openMap,
  panelOf,
  sliderOf,
  test,
  words
} from './fixtures.ts';

const LINK =
  '#map=14/59.93500/30.30000&t=1917-11-07T02:00&place=post-office&lang=ru&layers=bridges,communications';

test(
  'a link brings back time, place, view, language and layers',
  { tag: '@phone' },
  async ({ page }) => {
    await openMap(page, LINK, 'ru');
    await page.reload();
    await expect(sliderOf(page, 'ru')).toHaveAttribute(
      'aria-valuetext',
      /^2 часа, среда, 25 октября/
    );
    await expect(page.getByRole('heading', { name: 'Главный почтамт' })).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
    await expectAddress(page, 'map', '14/59.93500/30.30000');
    await expectAddress(page, 'layers', 'bridges,communications');
    await expectAddress(page, 't', '1917-11-07T02:00');
  }
);

test('a link opens a panel, and the way back closes it', async ({ page }) => {
  await openMap(page, '#t=1917-11-07T02:00&panel=about');
  await expect(panelOf(page, words.en.about)).toBeVisible();
  await page.getByRole('button', { name: words.en.contents, exact: true }).click();
  await expectAddress(page, 'panel', 'contents');
  await page.getByRole('button', { name: words.en.legend }).last().click();
  await expectAddress(page, 'panel', 'legend');
  await page.goBack();
  await expect(panelOf(page, words.en.contents)).toBeVisible();
  await page.goBack();
  await expect(panelOf(page, words.en.about)).toBeVisible();
});

test('a panel that there is not leaves the hour open', async ({ page }) => {
  await openMap(page, '#t=1917-11-07T02:00&panel=treasure:map');
  await expect(panelOf(page, words.en.hour)).toBeVisible();
});

test('a bare map address is read, in the order latitude, longitude', async ({ page }) => {
  await openMap(page, '#13/59.94/30.31');
  await expectAddress(page, 'map', '13/59.94000/30.31000');
});

for (const junk of [
  '#map=13/abc/30.31&t=yesterday&place=<script>&lang=xx&layers=%00',
  '#%E0%A4%A',
  '#t=1970-01-01T00:00&place=atlantis',
  '#13/59.94',
  '#&&==&'
])
  test(`junk in the address is ignored: ${junk}`, async ({ page }) => {
    await openMap(page, junk);
    await expect(sliderOf(page)).toHaveAttribute('aria-valuetext', /1917/);
    await sliderOf(page).press('ArrowRight');
    await expect.poll(() => inAddress(page, 't')).toMatch(/^1917-1[01]-\d\dT\d\d:00$/);
  });

test('what others put into the address stays there', async ({ page }) => {
  await openMap(page, '#t=1917-11-07T02:00&utm=poster');
  await sliderOf(page).press('ArrowRight');
  await expectAddress(page, 't', '1917-11-07T03:00');
  expect(inAddress(page, 'utm')).toBe('poster');
});
