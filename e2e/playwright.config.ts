import { defineConfig } from '@playwright/test';
import { launchOptions, webServer } from './environment.ts';

const isGate = Boolean(process.env.CI);

export default defineConfig({
  testMatch: '*.e2e.ts',
  outputDir: '../test-results',
  workers: 2,
  fullyParallel: true,
  forbidOnly: isGate,
  // A page that does not even open would cost minutes of waiting.
  maxFailures: isGate ? 20 : 0,
  retries: 0,
  timeout: 45_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  webServer,
  use: {
    baseURL: `http://127.0.0.1:${process.env.SITE_PORT ?? ''}/`,
    locale: 'en-GB',
    // A kept copy would answer in place of the server, and of what a test puts in its place.
    serviceWorkers: 'block',
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions
  },
  projects: [
    {
      name: 'desktop',
      grepInvert: /@touch/,
      use: { viewport: { width: 1280, height: 800 } }
    },
    {
      name: 'phone',
      grep: /@touch|@phone/,
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }
    }
  ]
});
