import type { Page } from '@playwright/test';

/** Faults of a page from now on: errors, failed requests, requests that leave the site, ways out of it. */
export function watchFaults(page: Page, site: string): readonly string[] {
  const faults: string[] = [];
  page.on('pageerror', ({ message, stack = '' }) =>
    faults.push(`page error: ${message}\n${stack}`)
  );
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console error: ${message.text()}`);
  });
  page.on('requestfailed', (request) => faults.push(`failed: ${request.url()}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(site) && !/^(?:data|blob):/.test(request.url()))
      faults.push(`request to another host: ${request.url()}`);
  });
  page.on('framenavigated', (frame) => {
    if (!frame.url().startsWith(`${site}?kiosk`) && frame.url() !== 'about:blank')
      faults.push(`way out: ${frame.url()}`);
  });
  for (const way of ['download', 'dialog', 'filechooser', 'popup'] as const)
    page.on(way as 'popup', () => faults.push(`way out: ${way}`));
  page.on('crash', () => faults.push('the page crashed'));
  return faults;
}
