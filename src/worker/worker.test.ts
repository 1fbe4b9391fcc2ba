import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { createDamagedPage } from './damaged-page.ts';
import { findEntryAddress } from './find-entry-address.ts';
import { integrityOf, matchesIntegrity } from './matches-integrity.ts';

describe('the address of an entry', () => {
  test.each([
    ['https://museum.example/', 'https://museum.example/index.html'],
    ['https://museum.example/petrograd/?kiosk#t=1', 'https://museum.example/petrograd/index.html'],
    ['https://museum.example/a/index.html?embed', 'https://museum.example/a/index.html'],
    ['https://museum.example/a/assets/x-1.js', 'https://museum.example/a/assets/x-1.js']
  ])('%s is %s', (url, address) => {
    expect(findEntryAddress(url)).toBe(address);
  });
});

describe('a kept file', () => {
  const text = 'Смольный';
  // Node's own digest, independent of the browser's.
  const integrity = `sha256-${createHash('sha256').update(text).digest('base64')}`;

  test('has the digest of subresource integrity', async () => {
    expect(await integrityOf(new TextEncoder().encode(text))).toBe(integrity);
  });

  test('is believed when its bytes are those of the build, and can still be read', async () => {
    const response = new Response(text);
    expect(await matchesIntegrity(response, integrity)).toBe(true);
    expect(await response.text()).toBe(text);
  });

  test('is not believed when one byte differs or it is cut short', async () => {
    expect(await matchesIntegrity(new Response('смольный'), integrity)).toBe(false);
    expect(await matchesIntegrity(new Response(''), integrity)).toBe(false);
  });
});

test('the page for a damaged copy says in both languages what to do', async () => {
  const text = await createDamagedPage().text();
  expect(text).toContain('open this page once with a network');
  expect(text).toContain('откройте страницу один раз при наличии сети');
});
