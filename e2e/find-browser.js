import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PROJECT = fileURLToPath(new URL('..', import.meta.url));

/** Paths under which installers put Chromium and Google Chrome, the likelier first. */
const USUAL_PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) => {
    const folder = process.env[variable];
    return folder ? [join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')] : [];
  })
];

/** Milliseconds after which an install that hangs is given up. */
const INSTALL_PATIENCE = 5 * 60_000;

export const NO_BROWSER =
  'No browser for the end-to-end tests: install Chromium or Google Chrome, or set CHROMIUM_PATH to one.';

/**
 * Whether a file is there and is a browser that starts: on Ubuntu `chromium-browser` may be a stub,
 * and a downloaded Chromium may lack libraries. Windows opens a window when asked, so is not asked.
 * @param {string} path
 */
const isWorkingBrowser = (path) =>
  existsSync(path) &&
  (process.platform === 'win32' ||
    spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0);

/** The browser Playwright would download, once it is there. */
async function playwrightPath() {
  const { chromium } = await import('@playwright/test');
  return chromium.executablePath();
}

/**
 * A browser that is already on this machine; `CHROMIUM_PATH` goes before all others.
 * @returns {Promise<string | undefined>} its path
 */
export async function findInstalledBrowser() {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen) {
    if (isWorkingBrowser(chosen)) return chosen;
    console.error(`CHROMIUM_PATH is not a browser that starts: ${chosen}`);
  }
  return [...USUAL_PATHS, await playwrightPath()].find(isWorkingBrowser);
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 */
function runInstaller(command, args) {
  console.log(`No browser found; trying: ${[command, ...args].join(' ')}`);
  const { status } = spawnSync(command, args, {
    cwd: PROJECT,
    stdio: ['ignore', 'inherit', 'inherit'],
    timeout: INSTALL_PATIENCE,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  });
  return status === 0;
}

const installers = [
  () => {
    const cli = join(PROJECT, 'node_modules', '@playwright', 'test', 'cli.js');
    return runInstaller(process.execPath, [cli, 'install', 'chromium']);
  },
  () => {
    if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return false;
    // A list that cannot be refreshed is no reason not to try: the package may be known already.
    runInstaller('apt-get', ['update']);
    return runInstaller('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium']);
  }
];

/**
 * A browser for the end-to-end tests, installed if there is none.
 * @returns {Promise<string | undefined>} its path; `undefined` if none could be had
 */
export async function findBrowser() {
  const installed = await findInstalledBrowser();
  if (installed) return installed;
  for (const install of installers) {
    const found = install() ? await findInstalledBrowser() : undefined;
    if (found) return found;
  }
  return undefined;
}
