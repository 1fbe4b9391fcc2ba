import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Atlas } from '../model/atlas.ts';
import { fixGeojson } from './fix-geojson.ts';
import { formatFaultWithLine } from './line-of-fault.ts';
import { GEO_FOLDER } from './geo-folder.ts';
import { readDataFiles } from './read-atlas.ts';
import { linesToText, misunderstand, runCommand, succeed } from './run-command.ts';
import type { Outcome } from './run-command.ts';
import { validateFiles } from './validate-files.ts';
import type { Validation } from './validate-files.ts';

const HELP = `npm run geo:validate [-- FOLDER] [--fix]

Checks the data files of FOLDER (default: geo/ of this repository): shapes, ids, citations, the
continuity of control, times inside the span, coordinates inside the bounds, polygon winding, bridges
over water, stories, legends, walks and sights. Prints one line for each fault, \`file:line · feature id · path · what was expected\`.

--fix  first mends in the GeoJSON files what changes no fact, and says so: rings turned the wrong way,
       degrees of more than six decimals, claims that do not stand in order of time

Exit: 0 no fault, 1 faults, 2 the command was not understood.`;

function summarise(atlas: Atlas, { stories, legends, sights, sounds, tours }: Validation): string {
  const { places, events, movements, sources } = atlas;
  const control = [...places.values()].reduce((sum, place) => sum + place.control.length, 0);
  const steps = stories.reduce((sum, story) => sum + story.steps.length, 0);
  const counts = [
    `${String(places.size)} places with ${String(control)} claims of control`,
    `${String(events.length)} events`,
    `${String(movements.length)} movements`,
    `${String(sources.size)} sources`,
    `${String(stories.length)} stories with ${String(steps)} steps`,
    `${String(legends.length)} legends`,
    `${String(sights.length)} sights`,
    `${String(sounds.length)} sounds`,
    `${String(tours.length)} walks`
  ];
  return `No faults: ${counts.join(', ')}.`;
}

interface Request {
  readonly folder: string;
  readonly isFixing: boolean;
  readonly help: boolean;
}

/** Reads the arguments; throws what `parseArgs` throws for an unknown option. */
function readArguments(args: string[]): Request {
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      fix: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false }
    }
  });
  return { folder: positionals[0] ?? GEO_FOLDER, isFixing: values.fix, help: values.help };
}

/** Mends the GeoJSON files of a folder; gives a line for each thing that was mended. */
function fixFolder(folder: string): string[] {
  return readDataFiles(folder).flatMap(({ path, content }) => {
    if (!path.endsWith('.geojson') || 'failure' in content) return [];
    const { text, fixes } = fixGeojson(content.text);
    if (fixes.length > 0) writeFileSync(join(folder, path), text);
    return fixes.map(({ line, what }) => `${path}:${String(line)} · fixed · ${what}`);
  });
}

function validateFolder({ folder, isFixing }: Request): Outcome {
  const fixed = isFixing ? fixFolder(folder) : [];
  const files = readDataFiles(folder);
  const validation = validateFiles(files);
  const { atlas, faults, skipped } = validation;
  const notes = [...fixed, ...skipped.map((reason) => `Not checked: ${reason}.`)];
  if (atlas && faults.length === 0)
    return succeed(linesToText([...notes, summarise(atlas, validation)]));
  const told = faults.map((fault) => formatFaultWithLine(fault, files));
  return { output: linesToText([...notes, ...told]), complaint: '', exitCode: 1 };
}

/** Validates a folder laid out as `geo/`. */
export function validate(args: string[]): Outcome {
  try {
    const request = readArguments(args);
    return request.help ? succeed(`${HELP}\n`) : validateFolder(request);
  } catch (error) {
    return misunderstand([error instanceof Error ? error.message : String(error), HELP]);
  }
}

runCommand(import.meta.url, validate);
