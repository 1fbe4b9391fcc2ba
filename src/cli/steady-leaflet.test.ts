import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { measureSteadily } from './steady-leaflet.ts';

const SOURCES = join(import.meta.dirname, '..', '..', 'node_modules', 'leaflet', 'src');
const isDated = (code: string): boolean => /\bnew Date\b|\bDate[.(]/.test(code);

it('nothing in Leaflet goes by a clock that can be set', () => {
  const codes = readdirSync(SOURCES, { recursive: true, withFileTypes: true })
    .filter(({ name }) => name.endsWith('.js'))
    .map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'utf8'));
  expect(codes.some(isDated)).toBe(true);
  expect(codes.filter((code) => isDated(measureSteadily(code)))).toEqual([]);
});
