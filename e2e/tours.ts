import type { Locator, Page } from '@playwright/test';
import { expect, inAddress, openMap } from './fixtures.ts';
import type { Language } from './fixtures.ts';

/** Four stops around St Isaac's Square with their hours of 1917, from 10:00 on, as a link writes them. */
export const TOUR =
  '10l0b4,d1,t3,shtk2c,nThe_other_island_of_the_government;hotel-astoria,..gy0;!mariinsky-25,.4.h80;!war-ministry-25,..hgc;alexander-garden,..hiu';

/** What those stops are called. */
export const STOPS = [/Astoria/, /Preparliament/, /War/, /Garden/] as const;

/** The stops that the planner lists, in order: each a button that opens it. */
export const stopsOf = (page: Page): Locator =>
  page.getByRole('list', { name: 'Stops, in order' }).getByRole('button', { name: /^Stop \d+ of/ });

/** Their names, without their numbers. */
export const namesOf = async (page: Page): Promise<string[]> =>
  (await stopsOf(page).allTextContents()).map((text) => text.replace(/^.*?:\s*/, '').trim());

/** Opens a tour in the planner. */
export async function openTour(
  page: Page,
  tour = TOUR,
  more = '',
  language: Language = 'en'
): Promise<void> {
  await openMap(page, `#lang=${language}&panel=tour&tour=${tour}${more}`, language);
  await expect(page.getByRole('heading', { level: 2 })).toBeVisible();
}

/** Waits until the address holds another tour than before, and gives it. */
export async function expectOtherTour(page: Page, before: string): Promise<string> {
  await expect
    .poll(() => inAddress(page, 'tour'), { message: 'the tour changes' })
    .not.toBe(before);
  return inAddress(page, 'tour') ?? '';
}

/** The stops of a tour as its link writes them. */
export const linkStopsOf = (page: Page): readonly string[] =>
  (inAddress(page, 'tour') ?? '').split(';').slice(1);

/** The numbered plate of a stop on the map. */
export const plateOf = (page: Page, number: number): Locator =>
  page
    .getByRole('region', { name: 'Map of Petrograd' })
    .getByTitle(new RegExp(`^${String(number)}\\. `));
