import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import type { AnySchema } from 'ajv';
import { describe, expect, it } from 'vitest';
import type { AtlasFile } from '../model/parse-atlas.ts';
import { filesWith, readFixture, soundFiles } from './fixture-files.ts';
import { createJsonSchemas, formatJsonSchema } from './json-schemas.ts';
import { GEO_FOLDER } from './geo-folder.ts';
import { readDataFiles } from './read-atlas.ts';

const schemas = createJsonSchemas();
const ajv = new Ajv({ strict: true, strictTuples: false, allErrors: true });
// As text, which is how an editor reads them.
for (const schema of schemas) ajv.addSchema(JSON.parse(formatJsonSchema(schema)) as AnySchema);

/** The schema that a file names in its member `$schema` must be the one of its folder. */
function schemaOf(path: string): string {
  if (path === 'atlas.json') return 'atlas.schema.json';
  if (path === 'sources.json') return 'sources.schema.json';
  if (path === 'legends.json') return 'legends.schema.json';
  if (path === 'sights.json') return 'sights.schema.json';
  if (path.startsWith('languages/')) return 'language.schema.json';
  if (path.startsWith('stories/')) return 'story.schema.json';
  if (path.startsWith('itineraries/')) return 'itinerary.schema.json';
  const [, ground] = /^base\/(.+)\.geojson$/.exec(path) ?? [];
  if (ground !== undefined) return `${ground}.schema.json`;
  const [, layer = ''] = /^timeline\/(.+)\.geojson$/.exec(path) ?? [];
  return `${['events', 'movements'].includes(layer) ? layer : 'places'}.schema.json`;
}

const isPublished = ({ path }: AtlasFile): boolean => !path.endsWith('.csv');
const jsonOf = ({ content }: AtlasFile): unknown =>
  'text' in content ? JSON.parse(content.text) : undefined;

describe('the published JSON Schemas', () => {
  it.each(schemas)('$$id is written by npm run geo:schema', (schema) => {
    const committed = readFileSync(join(GEO_FOLDER, 'schema', schema.$id), 'utf8');
    expect(committed).toBe(formatJsonSchema(schema));
  });

  it.each([...readDataFiles(GEO_FOLDER), ...soundFiles()].filter(isPublished))(
    'accept $path, which names its schema',
    (file) => {
      const value = jsonOf(file);
      expect(value).toHaveProperty('$schema', expect.stringMatching(`/?${schemaOf(file.path)}$`));
      ajv.validate(schemaOf(file.path), value);
      expect(ajv.errors).toBeNull();
    }
  );

  it.each([
    'bad-id',
    'empty-text',
    'missing-language',
    'missing-member',
    'no-control',
    'not-a-collection',
    'ring-too-short',
    'source-without-a-title',
    'time-with-zone',
    'unknown-certainty',
    'unknown-kind',
    'unknown-member',
    'sides-of-one',
    'wrong-type'
  ])('reject a file with the fault %s', (name) => {
    const fixture = readFixture(name);
    const file = filesWith(fixture).find(({ path }) => path === fixture.file);
    expect(file && ajv.validate(schemaOf(file.path), jsonOf(file))).toBe(false);
  });
});
