import { describe, expect, it } from 'vitest';
import { findLanguage } from './index.ts';
import { readingWordsIn } from './reading.ts';

describe('the language of a visitor', () => {
  it('follows the order of wishes and ignores the country', () => {
    expect(findLanguage(['eo', 'ru-RU', 'en'])).toBe('ru');
    expect(findLanguage(['en-GB', 'ru'])).toBe('en');
  });

  it('is open when the interface speaks none of them', () => {
    expect(findLanguage(['eo', 'nl-BE'])).toBeUndefined();
    expect(findLanguage([])).toBeUndefined();
  });
});

describe('counted words', () => {
  it.each([
    [1, '1 место'],
    [2, '2 места'],
    [5, '5 мест'],
    [11, '11 мест'],
    [21, '21 место'],
    [102, '102 места']
  ])('Russian declines after %i', (count, words) => {
    expect(readingWordsIn('ru').legend.places(count)).toBe(words);
  });

  it('English knows one and many', () => {
    expect(readingWordsIn('en').legend.places(1)).toBe('1 place');
    expect(readingWordsIn('en').legend.places(102)).toBe('102 places');
  });
});
