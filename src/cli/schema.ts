import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatDataDictionary } from './data-dictionary.ts';
import { createJsonSchemas, formatJsonSchema } from './json-schemas.ts';
import { GEO_FOLDER } from './geo-folder.ts';
import { linesToText, runCommand, succeed } from './run-command.ts';
import type { Outcome } from './run-command.ts';

/** Writes the published JSON Schemas and the data dictionary into `geo/schema/`. */
export function writeJsonSchemas(): Outcome {
  const schemas = createJsonSchemas();
  const written = schemas.map((schema) => {
    writeFileSync(join(GEO_FOLDER, 'schema', schema.$id), formatJsonSchema(schema));
    return `geo/schema/${schema.$id}`;
  });
  writeFileSync(join(GEO_FOLDER, 'schema', 'README.md'), formatDataDictionary(schemas));
  return succeed(linesToText([...written, 'geo/schema/README.md']));
}

runCommand(import.meta.url, writeJsonSchemas);
