import { defineConfig } from '@playwright/test';
import { launchOptions, webServer } from '../../environment.ts';

export default defineConfig({
  testMatch: '*.bench.ts',
  outputDir: '../../../test-results',
  workers: 1,
  retries: 0,
  timeout: 60 * 60_000,
  reporter: 'list',
  webServer,
  use: {
    baseURL: `http://127.0.0.1:${process.env.SITE_PORT ?? ''}/`,
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    serviceWorkers: 'block',
    launchOptions
  }
});
