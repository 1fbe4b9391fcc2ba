import { expect, test } from 'vitest';
import { createManifest, fillPage } from './site-frame.ts';

const FRAME = {
  title: { en: 'Ink & "salt"' },
  shortTitle: 'Ink',
  words: { description: { en: 'A town <of two guilds>.' } },
  languages: {}
};

test('the page and the manifest bear the names of the city', () => {
  expect(fillPage('<meta content="%DESCRIPTION%"><title>%TITLE%</title>', FRAME)).toBe(
    '<meta content="A town &lt;of two guilds>."><title>Ink &amp; &quot;salt&quot;</title>'
  );
  expect(JSON.parse(createManifest('{"lang": "en"}', FRAME))).toEqual({
    name: 'Ink & "salt"',
    short_name: 'Ink',
    description: 'A town <of two guilds>.',
    lang: 'en'
  });
});
