import { expect, it } from 'vitest';
import { parseHash } from '../url-state.ts';
import { formatEmbedHash } from './embed-link.ts';

const HERE =
  '#map=13/59.94000/30.31000&t=1917-11-07T21:40&place=winter-palace&panel=embed&lang=en&layers=bridges,ships&area=on';
const link = parseHash(HERE);
const NOTHING = { hour: false, place: false, layers: false, view: false, language: undefined };

it('opens as the map stands, but for the panel in which the code is made', () => {
  const all = { hour: true, place: true, layers: true, view: true, language: 'en' } as const;
  expect(formatEmbedHash(link, all)).toBe(HERE.replace('&panel=embed', ''));
});

it('says nothing where nothing shall be fixed', () => {
  expect(formatEmbedHash(link, NOTHING)).toBe('#');
});

it.each([
  [{ hour: true }, '#t=1917-11-07T21:40'],
  [{ place: true }, '#place=winter-palace'],
  [{ layers: true }, '#layers=bridges,ships&area=on'],
  [{ view: true }, '#map=13/59.94000/30.31000'],
  [{ language: 'ru' }, '#lang=ru']
] as const)('fixes %j alone', (some, hash) => {
  expect(formatEmbedHash(link, { ...NOTHING, ...some })).toBe(hash);
});
