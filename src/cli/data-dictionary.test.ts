import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatDataDictionary, listMembers } from './data-dictionary.ts';
import { createJsonSchemas } from './json-schemas.ts';
import { findMeaning, listIdleMeanings } from './member-meanings.ts';
import { GEO_FOLDER } from './geo-folder.ts';

const schemas = createJsonSchemas();
const members = schemas.flatMap(listMembers);

describe('the data dictionary', () => {
  it('is as npm run geo:schema writes it', () => {
    const committed = readFileSync(join(GEO_FOLDER, 'schema/README.md'), 'utf8');
    expect(committed).toBe(formatDataDictionary(schemas));
  });

  it('says of every member what it means, and of nothing else', () => {
    const dumb = members.filter(({ kind, name }) => findMeaning(kind, name) === undefined);
    expect(dumb.map(({ kind, path }) => `${kind}: ${path}`)).toEqual([]);
    expect(listIdleMeanings(members)).toEqual([]);
  });

  it('tells what a curator must write of a claim', () => {
    const find = (path: string) =>
      members.find((member) => member.kind === 'places' && member.path === path);
    const control = 'features[].properties.control';
    expect(find(control)).toMatchObject({ type: 'list of: object', isNeeded: true });
    expect(find(`${control}[].start.best`)).toMatchObject({ type: 'time', isNeeded: true });
    expect(find(`${control}[].certainty`)?.type).toBe('`high`, `medium`, `low`');
    expect(find(`${control}[].passability`)?.isNeeded).toBe(false);
    expect(find(`${control}[].how`)?.type).toBe('text in each language');
  });
});
