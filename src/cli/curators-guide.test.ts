import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { GEO_FOLDER } from './geo-folder.ts';
import { validate } from './validate.ts';

const guide = readFileSync(join(GEO_FOLDER, 'README.md'), 'utf8');
const sectionOf = (heading: string): string =>
  guide.split(/^## /m).find((part) => part.startsWith(heading)) ?? '';
const blocksOf = (text: string): string[] =>
  [...text.matchAll(/^ *```\w*\n([\s\S]*?)^ *```/gm)].map(([, block = '']) => block.trim());

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'petrograd-guide-'));
  cpSync(GEO_FOLDER, folder, { recursive: true });
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('what the README tells curators', () => {
  it('shows the event as it stands in the data, and it passes when put there', () => {
    const [block = ''] = blocksOf(sectionOf('From a fact to a feature'));
    const shown = JSON.parse(block) as { id: string };
    const path = join(folder, 'timeline/events.geojson');
    const events = JSON.parse(readFileSync(path, 'utf8')) as { features: { id: string }[] };
    expect(events.features.find(({ id }) => id === shown.id)).toEqual(shown);
    const others = events.features.filter(({ id }) => id !== shown.id);
    writeFileSync(path, JSON.stringify({ ...events, features: [...others, shown] }));
    expect(validate([folder]).output).toMatch(/^No faults: .* 129 events/);
  });

  it('quotes what the validator says of a claim whose end was forgotten', () => {
    const path = join(folder, 'timeline/banks-and-power.geojson');
    const [shown = '', told = ''] = blocksOf(sectionOf('Correcting a fact'));
    const text = readFileSync(path, 'utf8');
    const start = shown.split('\n').at(-1)?.trim() ?? '';
    const at = text.indexOf(start, text.indexOf('"state-bank"'));
    expect(at).toBeGreaterThan(0);
    const moved = start.replace('"best": "1917-11-07T06:00"', '"best": "1917-11-07T06:20"');
    writeFileSync(path, text.slice(0, at) + moved + text.slice(at + start.length));
    expect(validate([folder])).toMatchObject({ output: `${told}\n`, exitCode: 1 });
  });
});
