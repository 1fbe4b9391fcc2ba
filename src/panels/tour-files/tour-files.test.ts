import { describe, expect, it } from 'vitest';
import { findTourLink } from './find-tour-link.ts';
import { nameFile } from './tour-writers.ts';

describe('the name of a file', () => {
  it.each([
    ['The last evening', 'The-last-evening.gpx'],
    ['Последний вечер: дворец', 'Последний-вечер-дворец.gpx'],
    ['../../etc/passwd', 'etc-passwd.gpx'],
    ['<b>', 'b.gpx'],
    ['…', 'tour.gpx']
  ])('of “%s”', (tour, file) => {
    expect(nameFile(tour, 'gpx')).toBe(file);
  });
});

describe('a pasted link', () => {
  const tour = '1abcd2,d5,t5;smolny;winter-palace';
  it.each([
    `https://example.org/map/#map=13/59.94/30.31&tour=${tour}&lang=en`,
    `#tour=${tour}`,
    `  http://127.0.0.1:8080/#lang=ru&tour=${tour}\n`
  ])('gives the tour in it: %s', (link) => {
    expect(findTourLink(link)).toBe(tour);
  });

  it.each(['', 'https://example.org/', 'https://example.org/#t=1917-11-07T02:00', 'a tour'])(
    'without a tour gives none: “%s”',
    (link) => {
      expect(findTourLink(link)).toBeUndefined();
    }
  );
});
