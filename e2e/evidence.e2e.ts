import type { Page } from '@playwright/test';
import {
  atTime,
  badgeOf,
  expect,
  expectAddress,
  openMap,
  panelOf,
  sliderOf,
  test,
  words as controls
} from './fixtures.ts';

const EXCHANGE = '&place=telephone-exchange';

/** The strip that says whose word the map shows. */
const bannerOf = (page: Page, name = 'Whose word the map shows') =>
  page.getByRole('region', { name });

test('the most disputed claim opens to its evidence by keyboard alone', async ({ page }) => {
  await openMap(page, atTime('1917-11-07T06:30', EXCHANGE));
  const panel = panelOf(page, 'Central telephone exchange');
  const fold = panel.locator('summary', { hasText: 'Evidence · 4 works · 2 other accounts' });
  await fold.focus();
  await page.keyboard.press('Enter');
  // Window, what is drawn, who says so with where, who says otherwise (ledger, control, 25 October).
  await expect(panel).toContainText(
    'between 05:00 and 07:30, 25 October O.S.; the map draws 07:00'
  );
  await expect(panel).toContainText('Alexander Rabinowitch, 1976, ch.15');
  await expect(panel).toContainText('Reed app.III says 05:00.');
  await expect(panel).toContainText("Savelyev's tale says 01:00.");
  await expect(panel).toContainText('The record gives no further reason for the choice.');
  await panel.getByRole('link', { name: 'A page of its own' }).focus();
  await page.keyboard.press('Enter');
  await expectAddress(page, 'panel', 'claim:telephone-exchange/2');
  await expect(panelOf(page, 'The evidence')).toContainText('Claim 2 of 5');
});

test('a link opens one claim, and its works lead to all that rests on them', async ({ page }) => {
  await openMap(
    page,
    atTime('1917-11-08T02:10', '&place=winter-palace&panel=claim:winter-palace/3')
  );
  const panel = panelOf(page, 'The evidence');
  await expect(panel).toContainText(
    'between 01:50 and 02:45, 26 October O.S.; the map draws 02:10'
  );
  await expect(panel).toContainText(
    "American witnesses heard 'surrendered' about 02:45 at the arch."
  );
  await panel.getByRole('link', { name: 'Orlando Figes, 1996' }).click();
  await expectAddress(page, 'panel', 'source:figes');
  const source = panelOf(page, 'Orlando Figes');
  await expect(source).toContainText('Who held what (43)');
  await expect(source.getByRole('link', { name: 'The Congress' })).toHaveAttribute(
    'href',
    /panel=story:the-congress\/1/
  );
  // The first of its claims of 23 October: the fortress is won.
  await source.getByRole('link', { name: 'Peter and Paul Fortress', exact: true }).first().click();
  await expectAddress(page, 'place', 'peter-paul-fortress');
  await expectAddress(page, 't', '1917-11-05T17:00');
});

test('an address without a claim or a work says so and shows what there is', async ({ page }) => {
  await openMap(page, atTime('1917-11-07T06:30', '&panel=claim:winter-palace/9'));
  await expect(page.getByText('This place has no claim under this number.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Winter Palace' })).toHaveCount(3);
  await openMap(page, atTime('1917-11-07T06:31', '&panel=source:pravda'));
  await expect(page.getByText('The record has no work under this address.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'John Reed' })).toBeVisible();
});

test('the map shows only what Reed says, and all again, by keyboard', async ({ page }) => {
  await openMap(page, atTime('1917-11-07T12:00', '&panel=source:reed&map=15/59.93400/30.31600'));
  const exchange = badgeOf(page, 'Central telephone exchange');
  await expect(exchange).toHaveAccessibleName(/Military Revolutionary Committee/);
  await page.getByRole('button', { name: 'Show only what this source says' }).focus();
  await page.keyboard.press('Enter');
  await expectAddress(page, 'only', 'reed');
  await expect(bannerOf(page)).toContainText('Only what John Reed says');
  await expect(bannerOf(page).getByRole('status')).toHaveText(/32 of 102 places/);
  await expect(exchange).toHaveAccessibleName(/Not documented/);
  // Reed tells of the Mariinsky Palace at noon.
  await expect(badgeOf(page, 'Mariinsky (Marinsky) Palace')).toHaveAccessibleName(
    /Military Revolutionary Committee/
  );
  await bannerOf(page).getByRole('button', { name: 'Show all' }).focus();
  await page.keyboard.press('Enter');
  await expectAddress(page, 'only', null);
  await expect(bannerOf(page)).toBeHidden();
  await expect(exchange).toHaveAccessibleName(/Military Revolutionary Committee/);
});

test('a link to one voice holds for the hour, the tally, the slider and the way to the next change', async ({
  page
}) => {
  await openMap(page, atTime('1917-11-07T00:00', '&only=reed'));
  await expect(bannerOf(page)).toBeVisible();
  // Of the night of the 24th Reed tells the Post Office first, at 01:25; the telegraph of 17:00 is not his.
  await page.getByRole('button', { name: 'Next change of hands' }).click();
  await expectAddress(page, 't', '1917-11-07T01:25');
  const hour = panelOf(page, 'This hour');
  await expect(hour.getByRole('link', { name: 'General Post Office' }).first()).toBeVisible();
  await expect(hour.getByRole('link', { name: 'State Bank' })).toHaveCount(0);
  await expect(page.getByRole('list', { name: 'Places held' })).toContainText(/No evidence\s*\d\d/);
  await sliderOf(page).focus();
  await page.keyboard.press('ArrowRight');
  await expectAddress(page, 'only', 'reed');
});

/*
 * Of the ledger's rows 55 events and 12 movements name Reed. The Aurora's voyage, the searchlights at the
 * bridge and the State Bank are not among what he tells; the shelling of the palace is.
 */
test.describe('what the chosen work does not tell is not known anywhere', () => {
  const REED = '&only=reed&map=15/59.93450/30.28900';

  test('in lists, in what is seen of the night, on the move', async ({ page }) => {
    await openMap(page, atTime('1917-11-07T03:30', `${REED}&panel=events`));
    await expect(panelOf(page, 'Events').getByRole('listitem')).toHaveCount(55);
    await expect(page.locator('.sight-searchlights')).toHaveCount(0);
    await openMap(page, atTime('1917-11-07T23:10', `${REED}&panel=movements`));
    await expect(panelOf(page, 'Movements').getByRole('list').last().getByRole('link')).toHaveCount(
      12
    );
    await expect(page.locator('.sight-shelling')).toHaveCount(1);

    await openMap(page, atTime('1917-11-07T03:15', `${REED}&panel=movement:aurora`));
    const ship = panelOf(page, 'Cruiser Aurora');
    await expect(ship.getByRole('note')).toContainText('does not tell of this');
    await expect(ship.getByRole('button', { name: 'Follow', exact: true })).toHaveAttribute(
      'aria-disabled',
      'true'
    );
    const mover = page
      .getByRole('group', { name: 'People, troops and ships under way' })
      .getByRole('button', { name: 'Cruiser Aurora' });
    await expect(mover).toHaveCount(0);
    await bannerOf(page).getByRole('button', { name: 'Show all' }).click();
    await expect(mover).toBeVisible();
    await expect(ship.getByRole('note')).toHaveCount(0);
  });

  test('in the hours, and between two moments while the voice changes', async ({ page }) => {
    await openMap(page, atTime('1917-11-07T12:00', `${REED}&panel=overview`));
    const overview = panelOf(page, 'Overview');
    await overview.getByRole('button', { name: 'Table', exact: true }).click();
    const bank = overview.getByRole('row', { name: /^State Bank/ });
    await expect(bank).toHaveCount(1);
    await expect(bank).toContainText('Not documented');
    // Counted in the ledger for Reed's rows alone: 17 of 102; for all rows 57.
    await openMap(
      page,
      atTime(
        '1917-11-08T03:00',
        '&only=reed&map=14/59.93700/30.31600&from=1917-11-06T12:00&panel=overview:changes'
      )
    );
    await expect(overview.getByText('17 places of 102 changed side')).toBeVisible();
    const exchange = badgeOf(page, 'Central telephone exchange');
    await page.getByRole('slider', { name: 'Line between then and now' }).press('End');
    await expect(exchange).toHaveAccessibleName(/Not documented/);
    await bannerOf(page).getByRole('button', { name: 'Show all' }).click();
    await expect(overview.getByText('57 places of 102 changed side')).toBeVisible();
    await expect(exchange).toHaveAccessibleName(
      /Provisional Government \(24 October O\.S\., 12:00\)$/
    );
  });

  test('but the search finds it, and says so', async ({ page }) => {
    await openMap(page, atTime('1917-11-07T12:00', REED));
    const search = page.getByLabel(controls.en.search);
    await search.fill('State Bank');
    await expect(page.getByRole('option', { name: /^State Bank/ }).first()).toContainText(
      'not told by the chosen source'
    );
    await search.fill('Winter Palace');
    const palace = page.getByRole('option', { name: /^Winter Palace/ }).first();
    await expect(palace).not.toContainText('not told');
  });
});

test('a link to a voice that is not there shows the whole map', async ({ page }) => {
  await openMap(page, atTime('1917-11-07T12:00', '&only=pravda&map=15/59.93400/30.31600'));
  await expectAddress(page, 'only', null);
  await expect(bannerOf(page)).toHaveCount(0);
  await expect(badgeOf(page, 'Central telephone exchange')).toHaveAccessibleName(
    /Military Revolutionary Committee/
  );
});

const REPORTS = {
  en: {
    panel: 'The evidence',
    button: 'Report a mistake',
    copied: 'Copied.',
    denied: 'The clipboard is closed to this page.',
    field: 'Text of the report',
    rows: [
      'Report of a mistake',
      'Place: Central telephone exchange [telephone-exchange]',
      'Claim: telephone-exchange/2 (mrc)',
      'Time: 25 October O.S. (7 November N.S.) 1917, 07:00 [1917-11-07T07:00]',
      'rabinowitch (ch.15)',
      'panel=claim:telephone-exchange/2'
    ]
  },
  ru: {
    panel: 'Основания',
    button: 'Сообщить об ошибке',
    copied: 'Скопировано.',
    denied: 'Буфер обмена для этой страницы закрыт.',
    field: 'Текст сообщения',
    rows: [
      'Сообщение об ошибке',
      'Место: Центральная телефонная станция [telephone-exchange]',
      'Утверждение: telephone-exchange/2 (mrc)',
      'Время: 25 октября ст. ст. (7 ноября н. ст.) 1917, 07:00 [1917-11-07T07:00]',
      'rabinowitch (гл. 15)',
      'panel=claim:telephone-exchange/2'
    ]
  }
} as const;

for (const language of ['en', 'ru'] as const) {
  const words = REPORTS[language];
  const hash = atTime(
    '1917-11-07T06:30',
    `${EXCHANGE}&panel=claim:telephone-exchange/2&lang=${language}`
  );

  test(`a report is copied, ${language}`, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openMap(page, hash, language);
    const panel = panelOf(page, words.panel);
    await panel.getByRole('button', { name: words.button }).click();
    await expect(panel.getByText(words.copied)).toBeVisible();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    for (const row of words.rows) expect(text).toContain(row);
    // The project has no page for reports yet, so no link leaves the map.
    await expect(panel.locator('a[href^="http"]')).toHaveCount(0);
  });

  test(`a report stands there to be copied where the clipboard is closed, ${language}`, async ({
    page
  }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: () => Promise.reject(new Error('denied')) }
      });
    });
    await openMap(page, hash, language);
    const panel = panelOf(page, words.panel);
    await panel.getByRole('button', { name: words.button }).click();
    await expect(panel.getByText(words.denied)).toBeVisible();
    const field = panel.getByRole('textbox', { name: words.field });
    await expect(field).toBeFocused();
    const text = await field.inputValue();
    for (const row of words.rows) expect(text).toContain(row);
    const selected = await page.evaluate(() => getSelection()?.toString().length ?? 0);
    expect(selected).toBeGreaterThan(100);
  });
}
