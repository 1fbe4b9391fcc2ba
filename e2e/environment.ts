import type { LaunchOptions, PlaywrightTestConfig } from '@playwright/test';
import { NO_BROWSER, findInstalledBrowser } from './find-browser.js';

const executablePath = await findInstalledBrowser();
if (!executablePath) throw new Error(NO_BROWSER);

/** A Chromium that may run as root, without a graphics card, and that looks for no host of its own. */
export const launchOptions: LaunchOptions = {
  executablePath,
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost'
  ]
};

/**
 * The same, with V8's interpreter alone. Functions that get hot are otherwise made into machine code bit by
 * bit for days, which the browser counts to the heap and throws away as it likes: what the page itself
 * holds on to shows without it.
 */
export const withoutMachineCode: LaunchOptions = {
  ...launchOptions,
  args: [...(launchOptions.args ?? []), '--js-flags=--jitless']
};

/** Serves the built site on a free port, which Playwright reads off the output as `SITE_PORT`. */
export const webServer: NonNullable<PlaywrightTestConfig['webServer']> = {
  command: 'node ../node_modules/vite/bin/vite.js preview --config ../vite.config.ts --port 0',
  cwd: import.meta.dirname,
  env: { FORCE_COLOR: '0' },
  wait: { stdout: /127\.0\.0\.1:(?<SITE_PORT>\d+)/ },
  timeout: 30_000,
  gracefulShutdown: { signal: 'SIGTERM', timeout: 2_000 }
};
