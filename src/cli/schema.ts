import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createJsonSchemas, formatJsonSchema } from './json-schemas.ts';
import { GEO_FOLDER } from './read-atlas.ts';
import { linesToText, runCommand, succeed } from './run-command.ts';
import type { Outcome } from './run-command.ts';

/** Writes the published JSON Schemas into `geo/schema/`. */
export function writeJsonSchemas(): Outcome {
  const written = createJsonSchemas().map((schema) => {
    writeFileSync(join(GEO_FOLDER, 'schema', schema.$id), formatJsonSchema(schema));
    return `geo/schema/${schema.$id}`;
  });
  return succeed(linesToText(written));
}

runCommand(import.meta.url, writeJsonSchemas);
