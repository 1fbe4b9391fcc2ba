import {
  atTime,
  chooseLanguage,
  expect,
  expectAddress,
  openMap,
  sliderOf,
  test
} from './fixtures.ts';

test(
  'the language switches in place and goes into the address',
  { tag: '@phone' },
  async ({ page }) => {
    await openMap(page, atTime('1917-11-07T02:00', '&place=winter-palace'));
    await expect(page.getByRole('heading', { name: 'Winter Palace' })).toBeVisible();
    await chooseLanguage(page, 'Русский');
    await expect(page.getByRole('heading', { name: 'Зимний дворец' })).toBeVisible();
    await expect(sliderOf(page, 'ru')).toHaveAttribute(
      'aria-valuetext',
      /25 октября старого стиля/
    );
    await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
    await expectAddress(page, 'lang', 'ru');
    await expectAddress(page, 't', '1917-11-07T02:00');
    await chooseLanguage(page, 'English');
    await expect(page.getByRole('heading', { name: 'Winter Palace' })).toBeVisible();
    await expectAddress(page, 'lang', 'en');
  }
);

test.describe('words that do not come', () => {
  test.use({ expectedErrors: [/ERR_FAILED|Failed to fetch dynamically/] });

  test('leave the page in its language, and say so', async ({ page }) => {
    await openMap(page, atTime('1917-11-07T02:00'));
    await page.route(/\/ru-messages-[\w-]{8}\.js$/, (route) => route.abort());
    await chooseLanguage(page, 'Русский');
    await expect(page.getByText('could not be loaded')).toBeVisible();
    await expect(sliderOf(page, 'en')).toBeVisible();
    await page.unrouteAll();
    await chooseLanguage(page, 'Русский');
    await expect(sliderOf(page, 'ru')).toBeVisible();
  });
});

test.describe('a browser that asks for Russian', () => {
  test.use({ locale: 'ru-RU' });

  test('gets Russian', async ({ page }) => {
    await openMap(page, '', 'ru');
    await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
  });

  test('gets English from a link that says so', async ({ page }) => {
    await openMap(page, '#lang=en', 'en');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  });
});

test.describe('a browser that asks for French', () => {
  test.use({ locale: 'fr-FR' });

  test('gets French, and what English and Russian have', { tag: '@phone' }, async ({ page }) => {
    await page.goto('./#t=1917-11-07T21:40&panel=event:aurora-shot');
    await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
    await expect(page.getByRole('heading', { name: 'L’Aurore tire à blanc' })).toBeVisible();
    await page.goto('./#t=1917-11-14T12:00&panel=data');
    await expect(page.getByRole('slider', { name: 'Heure du récit' })).toHaveAttribute(
      'aria-valuetext',
      /1er novembre ancien style/
    );
    const files = page.getByRole('listitem').filter({ has: page.getByRole('button') });
    await expect(files.filter({ hasText: /\d\sko/u })).toHaveCount(8);
  });
});
