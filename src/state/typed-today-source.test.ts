import { describe, expect, test } from 'vitest';
import { parseTypedTodaySource } from './typed-today-source.ts';

const CREDIT = '© OpenStreetMap contributors';
const parse = (text: string) => parseTypedTodaySource(text, CREDIT);

test.each([
  'https://tile.openstreetmap.org/{z}/{x}/{y}.png',
  'http://192.168.0.7:8080/tiles/{z}/{x}/{y}.jpg?style=plain',
  'https://{s}.tiles.example/{z}/{x}/{y}{r}.png',
  'https://tiles.example/tms/{z}/{x}/{-y}.png',
  'tiles/{z}/{x}/{y}.webp',
  './tiles/{z}/{x}/{y}.webp',
  '/tiles/{z}/{x}/{y}.webp',
  '//tiles.example/{z}/{x}/{y}.png',
  'https://плитки.example/{z}/{x}/{y}.png'
])('%s is an address of tiles', (url) => {
  expect(parse(url)).toEqual({ source: { kind: 'tiles', url, attribution: CREDIT } });
});

test.each(['petersburg.pmtiles', 'St Petersburg 2026.PMTiles', 'петербург.pmtiles'])(
  '%s is an archive',
  (file) => {
    expect(parse(file)).toEqual({ source: { kind: 'archive', file, attribution: CREDIT } });
  }
);

test('blanks around what was typed do not count', () => {
  expect(parseTypedTodaySource('  petersburg.pmtiles\n', '  my own survey ')).toEqual({
    source: { kind: 'archive', file: 'petersburg.pmtiles', attribution: 'my own survey' }
  });
});

describe('what cannot be a source is told from what is written wrongly', () => {
  test.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['openstreetmap', 'neither'],
    ['petersburg.mbtiles', 'neither'],
    ['javascript:alert(1)//{z}/{x}/{y}', 'scheme'],
    ['data:image/png,{z}/{x}/{y}', 'scheme'],
    ['file:///home/me/{z}/{x}/{y}.png', 'scheme'],
    ['ftp://tiles.example/{z}/{x}/{y}.png', 'scheme'],
    ['https://', 'scheme'],
    ['https://tiles.example/', 'fields'],
    ['https://tiles.example/{z}/{x}.png', 'fields'],
    ['https://tiles.example/{z}/{y}/{q}.png', 'fields'],
    ['https://tiles.example/{z}/{x}/{y}.png?key={key}', 'fields'],
    ['https://tiles.example/${z}/${x}/${y', 'fields'],
    ['https://tiles.example/petersburg.pmtiles', 'folder'],
    ['../petersburg.pmtiles', 'folder'],
    ['maps\\petersburg.pmtiles', 'folder'],
    ['a#b.pmtiles', 'folder']
  ])('“%s”: %s', (text, fault) => {
    expect(parse(text)).toEqual({ fault });
  });
});
