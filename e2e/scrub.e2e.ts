import { atTime, expect, expectAddress, openMap, sliderOf, test, words } from './fixtures.ts';

test('the keys of the slider move the clock', async ({ page }) => {
  await openMap(page, atTime('1917-11-07T03:00'));
  const slider = sliderOf(page);
  await slider.focus();
  for (const [key, t] of [
    ['ArrowRight', '1917-11-07T04:00'],
    ['ArrowUp', '1917-11-07T05:00'],
    ['ArrowLeft', '1917-11-07T04:00'],
    ['ArrowDown', '1917-11-07T03:00'],
    ['PageUp', '1917-11-07T09:00'],
    ['PageDown', '1917-11-07T03:00'],
    ['Home', '1917-11-06T00:00'],
    ['End', '1917-11-08T23:00']
  ] as const) {
    await page.keyboard.press(key);
    await expectAddress(page, 't', t);
  }
});

test('the slider says day and hour in words, in both calendars', async ({ page }) => {
  await openMap(page, atTime('1917-11-07T02:00'));
  const slider = sliderOf(page);
  await slider.press('ArrowRight');
  await expect(slider).toHaveAttribute(
    'aria-valuetext',
    /3 hours, Wednesday, 25 October Old Style, 7 November New Style, 1917/
  );
  await expect(page.getByText('03:00', { exact: true }).first()).toBeVisible();
});

test('a step leads out of one chapter into the next', async ({ page }) => {
  await openMap(page, atTime('1917-11-08T23:00'));
  await sliderOf(page).press('ArrowRight');
  await expectAddress(page, 't', '1917-11-09T00:00');
  await sliderOf(page).press('ArrowLeft');
  await expectAddress(page, 't', '1917-11-08T23:00');
});

test('the mouse drags the slider to the end and back', async ({ page }) => {
  await openMap(page, atTime('1917-11-06T00:00'));
  const box = await sliderOf(page).boundingBox();
  if (!box) throw new Error('the slider has no box');
  const middle = box.y + box.height / 2;
  await page.mouse.move(box.x + 4, middle);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2, middle, { steps: 8 });
  await page.mouse.move(box.x + box.width - 2, middle, { steps: 8 });
  await page.mouse.up();
  await expectAddress(page, 't', '1917-11-08T23:00');
});

test('an exact time can be typed in either calendar', async ({ page }) => {
  await openMap(page, atTime('1917-11-06T00:00'));
  await page.getByRole('button', { name: words.en.exactTime }).click();
  const field = page.getByRole('textbox', { name: words.en.exactTime });
  await field.fill('25 Oct 03:30');
  await field.press('Enter');
  await expectAddress(page, 't', '1917-11-07T03:30');
  await field.fill('8 Nov N.S. 02:10');
  await field.press('Enter');
  await expectAddress(page, 't', '1917-11-08T02:10');
  await field.fill('35 October');
  await field.press('Enter');
  await expect(page.getByText('The calendar has no such day.')).toBeVisible();
  await expectAddress(page, 't', '1917-11-08T02:10');
});
