import { test as base } from '../kept.ts';
import { readSite } from '../site-server.ts';

/**
 * How the screen under test is set: everything a visitor can be allowed is, and the play that attracts
 * goes as fast as a museum may have it, three days in twelve seconds.
 */
const KIOSK_FILE = { attractSpeed: 360, sound: true };

/** The screen of a museum: the built site with its settings beside it. */
export const test = base.extend<{ museum: undefined }>({
  // Kept copies are another test's story: here the page alone is watched.
  serviceWorkers: 'block',
  museum: [
    async ({ site }, use) => {
      const settings = Buffer.from(JSON.stringify(KIOSK_FILE));
      site.files = new Map([...readSite(), ['kiosk.json', settings]]);
      await use(undefined);
    },
    { auto: true }
  ]
});
