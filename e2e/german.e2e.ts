import { findViolations } from './axe.ts';
import { atTime, chooseLanguage, expect, expectAddress, openMap, test } from './fixtures.ts';
import { expectKept, test as kept } from './kept.ts';

test(
  'a visitor chooses German, with names, sentences and dates, and axe finds no fault',
  { tag: '@phone' },
  async ({ page }) => {
    await openMap(page, atTime('1917-11-07T03:30', '&place=smolny'));
    await chooseLanguage(page, 'Deutsch');
    await expect(page.getByRole('heading', { name: 'Smolny-Institut' })).toBeVisible();
    await expect(page.getByText('Militärrevolutionäres Komitee').first()).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', 'de');
    await expect(page).toHaveTitle(/Petrograd, Stunde um Stunde/);
    await expect(page.getByRole('slider')).toHaveAttribute(
      'aria-valuetext',
      /^3 Uhr 30, Mittwoch, 25\. Oktober alten Stils, 7\. November neuen Stils, 1917/
    );
    await expectAddress(page, 'lang', 'de');
    expect(await findViolations(page)).toEqual([]);
  }
);

test('a place is found by its German name, and a moment typed as Germans write it', async ({
  page
}) => {
  await page.goto(`./${atTime('1917-11-07T03:30', '&lang=de')}`);
  const search = page.getByRole('combobox', { name: 'Ort oder Ereignis suchen' });
  await search.fill('Schlossbrücke');
  await expect(page.getByRole('listbox').getByRole('option').first()).toContainText(
    'Schlossbrücke'
  );
  await search.press('Enter');
  await expect(page.getByRole('heading', { name: 'Schlossbrücke' })).toBeVisible();
  await page.getByRole('button', { name: 'Genaue Zeit' }).click();
  const field = page.getByRole('textbox', { name: 'Genaue Zeit' });
  await field.fill('25. Oktober 21:40 Uhr');
  await field.press('Enter');
  await expectAddress(page, 't', '1917-11-07T21:40');
});

kept('German stands without a network for who has read English alone', async ({ page, site }) => {
  await openMap(page, atTime('1917-11-07T03:30', '&place=smolny'));
  await expectKept(page);
  await site.stop();
  await page.goto(`./${atTime('1917-11-07T03:30', '&place=smolny&lang=de')}`);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Smolny-Institut' })).toBeVisible();
});
