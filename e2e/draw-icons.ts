import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { launchOptions } from './environment.ts';

/* Draws the icons of the installed map from static/icon.svg: npm run icons. */

const STATIC = join(import.meta.dirname, '..', 'static');
const icon = readFileSync(join(STATIC, 'icon.svg'), 'utf8');

/** Launchers cut a maskable icon to a shape of their own: its paper goes to the very corners. */
const maskable = icon.replace(/ rx="\d+"/, '');

/** iOS rounds the corners itself and shows black where an icon is clear. */
const ICONS = [
  ['icon-192.png', 192, icon],
  ['icon-512.png', 512, icon],
  ['icon-maskable-512.png', 512, maskable],
  ['icon-180.png', 180, maskable]
] as const;

const browser = await chromium.launch(launchOptions);
for (const [file, size, svg] of ICONS) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg}`);
  await page.screenshot({ path: join(STATIC, file), omitBackground: true });
  await page.close();
}
await browser.close();
