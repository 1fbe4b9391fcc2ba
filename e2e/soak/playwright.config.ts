import { defineConfig } from '@playwright/test';
import { launchOptions } from '../environment.ts';

export default defineConfig({
  testMatch: '*.soak.ts',
  outputDir: '../../test-results',
  workers: 1,
  retries: 0,
  // As long as it was asked for.
  timeout: 0,
  reporter: 'line',
  use: {
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    launchOptions
  }
});
