import { expect, panelOf, test as base, words } from './fixtures.ts';
import type { Language } from './fixtures.ts';
import type { Page } from '@playwright/test';
import { SiteServer, readSite } from './site-server.ts';

/** What the panel about the map says of the copy on this device. */
export const KEPT = {
  en: /The whole map is kept on this device/,
  ru: /Вся карта сохранена на этом устройстве/
} as const;
export const NOT_KEPT = /This device does not keep the map yet/;

/** A page of a site that may be kept on the device, from a server that can be stopped and broken. */
export const test = base.extend<{ site: SiteServer }>({
  serviceWorkers: 'allow',
  site: async ({}, use) => {
    const site = new SiteServer(readSite());
    await site.start();
    await use(site);
    await site.stop();
  },
  baseURL: async ({ site }, use) => use(site.url)
});

/** Opens the panel about the map, where the copy on this device is told of. */
export async function openAbout(page: Page, language: Language = 'en'): Promise<void> {
  const { about, contents } = words[language];
  const panel = panelOf(page, about);
  if (!(await panel.isVisible())) {
    await page.getByRole('button', { name: contents, exact: true }).click();
    await page.getByRole('button', { name: about }).click();
  }
  await expect(panel).toBeVisible();
}

/** Waits until the map says that it is kept whole on this device. */
export async function expectKept(page: Page, language: Language = 'en'): Promise<void> {
  await openAbout(page, language);
  await expect(page.getByText(KEPT[language])).toBeVisible({ timeout: 20_000 });
}
