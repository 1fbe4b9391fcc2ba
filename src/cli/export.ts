import './all-languages.ts';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { writeAtlasFiles } from '../exchange/atlas/atlas-files.ts';
import type { ExportFrame } from '../exchange/atlas/export-frame.ts';
import type { Atlas } from '../model/atlas.ts';
import { formatFault } from '../model/fault.ts';
import { GEO_FOLDER } from './geo-folder.ts';
import { readAtlas } from './read-atlas.ts';
import { linesToText, misunderstand, runCommand, succeed } from './run-command.ts';
import type { Outcome } from './run-command.ts';

const HELP = `npm run export [-- --out FOLDER] [--from FOLDER] [--address URL]

Writes the whole atlas for other programs:

states.geojson       who held each place: a point for each place and span, with start and end
shapes.geojson       the same with lines and outlines
events.geojson       what happened
movements.geojson    who went where
linked-places.json   the places in Linked Places Format, schema 2.0
linked-places/       each place as one feature, schema 1.2.2
claims.csv           a row for each claim of control; UTF-8
events.csv           a row for each event; UTF-8
atlas.jsonld         all of it in words of schema.org

--out FOLDER    where to; it is made (default: dist-export)
--from FOLDER   a folder laid out as geo/ (default: geo/ of this repository)
--address URL   where the map can be opened; identifiers then lead there

Exit: 0 written, 1 the data are at fault, 2 an option was not understood.`;

interface Request {
  readonly out: string;
  readonly from: string;
  readonly frame: ExportFrame;
  readonly help: boolean;
}

/** Reads the arguments; throws what `parseArgs` throws for an unknown option. */
function readArguments(args: string[]): Request {
  const { values } = parseArgs({
    args,
    options: {
      out: { type: 'string', default: 'dist-export' },
      from: { type: 'string', default: GEO_FOLDER },
      address: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false }
    }
  });
  const { out, from, address, help } = values;
  return { out: resolve(out), from, help, frame: address === undefined ? {} : { address } };
}

function writeFiles(atlas: Atlas, { out, frame }: Request): Outcome {
  let count = 0;
  for (const [path, text] of writeAtlasFiles(atlas, frame)) {
    const target = join(out, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
    count += 1;
  }
  return succeed(`${String(count)} files in ${out}\n`);
}

/** Writes the atlas of a folder laid out as `geo/` for other programs. */
export function exportAtlas(args: string[]): Outcome {
  try {
    const request = readArguments(args);
    if (request.help) return succeed(`${HELP}\n`);
    const { atlas, faults } = readAtlas(request.from);
    if (!atlas || faults.length > 0)
      return { output: '', complaint: linesToText(faults.map(formatFault)), exitCode: 1 };
    return writeFiles(atlas, request);
  } catch (error) {
    return misunderstand([error instanceof Error ? error.message : String(error), HELP]);
  }
}

runCommand(import.meta.url, exportAtlas);
