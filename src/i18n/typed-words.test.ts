import { expect, test } from 'vitest';
import { isoToInstant } from '../time/instant.ts';
import { parseInstant } from '../time/parse-instant.ts';
import { TYPED_WORDS } from './typed-words.ts';

// The night of the bridges: 25 October Old Style, 7 November New Style.
test.each([
  '25. Okt. 03:30',
  '25. Oktober 1917, 03:30 Uhr',
  'am 25. Oktober um 03:30',
  '7. November n. St. 03:30',
  '25. Oktober alten Stils, 03:30',
  '25 octobre 1917 à 03h30',
  'le 25 octobre a. s., 3 h 30',
  '25\u00a0octobre, ancien style, 3\u00a0h\u00a030',
  '25 octobre a.\u00a0s. (7 novembre n.\u00a0s.) 1917, 03:30',
  '25 окт 03:30',
  '25 Oct 03:30'
])('a moment may be typed in any language of the page: %s', (text) => {
  expect(parseInstant(text, TYPED_WORDS)).toEqual({ t: isoToInstant('1917-11-07T03:30') });
});

test.each(['25 Xyzober 03:30', '32. Oktober', 'Uhr'])(
  'what says no moment stays unread: %s',
  (text) => {
    expect(parseInstant(text, TYPED_WORDS)).toHaveProperty('fault');
  }
);
