import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AtlasFile } from '../model/parse-atlas.ts';
import { readDataFiles } from './read-atlas.ts';

export const FIXTURES = fileURLToPath(new URL('../model/fixtures', import.meta.url));

/**
 * One fault, put into the little atlas of `fixtures/atlas`: a file that is not there, or with another
 * text, or with one member set, copied from elsewhere in the file, or removed.
 */
export type Fixture = { readonly file: string } & (
  | { readonly absent: true }
  | { readonly text: string }
  | { readonly at: string; readonly set: unknown }
  | { readonly at: string; readonly copy: string }
  | { readonly at: string; readonly remove: true }
);

type Json = Record<string, unknown>;

/** Fixtures walk by path through JSON, in which arrays are objects with numbered members too. */
const step = (value: unknown, key: string): unknown => (value as Json)[key];

function setAt(value: unknown, path: string, change: (holder: Json, key: string) => void): void {
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  change(keys.reduce(step, value) as Json, last);
}

function patchText(text: string, fixture: Fixture): string {
  if ('text' in fixture) return fixture.text;
  if ('absent' in fixture) return text;
  const value: unknown = JSON.parse(text);
  setAt(value, fixture.at, (holder, key) => {
    if ('set' in fixture) holder[key] = fixture.set;
    else if ('copy' in fixture) holder[key] = fixture.copy.split('.').reduce(step, value);
    else Reflect.deleteProperty(holder, key);
  });
  return JSON.stringify(value);
}

const readText = ({ content }: AtlasFile): string => ('text' in content ? content.text : '');

/** The little atlas without a fault. */
export const soundFiles = (): AtlasFile[] => readDataFiles(join(FIXTURES, 'atlas'));

/** The little atlas with the fault of a fixture. */
export function filesWith(fixture: Fixture): AtlasFile[] {
  const sound = soundFiles();
  const others = sound.filter(({ path }) => path !== fixture.file);
  if ('absent' in fixture) return others;
  const file = sound.find(({ path }) => path === fixture.file);
  const text = patchText(file ? readText(file) : '', fixture);
  return [...others, { path: fixture.file, content: { text } }];
}

/** Names of the fixtures, each one the fault it holds. */
export const FIXTURE_NAMES: readonly string[] = readdirSync(join(FIXTURES, 'in'))
  .map((name) => name.replace('.json', ''))
  .toSorted();

export const readFixture = (name: string): Fixture =>
  JSON.parse(readFileSync(join(FIXTURES, 'in', `${name}.json`), 'utf8')) as Fixture;
