import { parseArgs } from 'node:util';
import type { Atlas } from '../model/atlas.ts';
import { formatFault } from '../model/fault.ts';
import { GEO_FOLDER, readDataFiles } from './read-atlas.ts';
import { linesToText, misunderstand, runCommand, succeed } from './run-command.ts';
import type { Outcome } from './run-command.ts';
import { validateFiles } from './validate-files.ts';
import type { Validation } from './validate-files.ts';

const HELP = `npm run geo:validate [-- FOLDER]

Checks the data files of FOLDER (default: geo/ of this repository): shapes, ids, citations, the
continuity of control, times inside the span, coordinates inside the bounds, polygon winding, bridges
over water, stories, legends, walks and sights. Prints one line for each fault, \`file · feature id · path · what was expected\`.

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
  readonly help: boolean;
}

/** Reads the arguments; throws what `parseArgs` throws for an unknown option. */
function readArguments(args: string[]): Request {
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: { help: { type: 'boolean', short: 'h', default: false } }
  });
  return { folder: positionals[0] ?? GEO_FOLDER, help: values.help };
}

function validateFolder(folder: string): Outcome {
  const validation = validateFiles(readDataFiles(folder));
  const { atlas, faults, skipped } = validation;
  const notes = skipped.map((reason) => `Not checked: ${reason}.`);
  if (atlas && faults.length === 0)
    return succeed(linesToText([...notes, summarise(atlas, validation)]));
  const output = linesToText([...notes, ...faults.map(formatFault)]);
  return { output, complaint: '', exitCode: 1 };
}

/** Validates a folder laid out as `geo/`. */
export function validate(args: string[]): Outcome {
  try {
    const { folder, help } = readArguments(args);
    return help ? succeed(`${HELP}\n`) : validateFolder(folder);
  } catch (error) {
    return misunderstand([error instanceof Error ? error.message : String(error), HELP]);
  }
}

runCommand(import.meta.url, validate);
