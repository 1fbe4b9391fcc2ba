import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { applyCorrections, indexOfFeature } from '../model/corrections/apply-corrections.ts';
import { splitPointer } from '../model/corrections/correction.ts';
import type { Correction, Json } from '../model/corrections/correction.ts';
import { parseCorrections } from '../model/corrections/parse-corrections.ts';
import { readTimeline } from '../model/corrections/timeline-files.ts';
import { formatFault } from '../model/fault.ts';
import type { Fault } from '../model/fault.ts';
import type { AtlasFile } from '../model/parse-atlas.ts';
import { editJson } from './edit-json.ts';
import { GEO_FOLDER } from './geo-folder.ts';
import { readContent, readDataFiles } from './read-atlas.ts';
import { linesToText, misunderstand, runCommand, succeed } from './run-command.ts';
import type { Outcome } from './run-command.ts';
import { validateFiles } from './validate-files.ts';

const HELP = `npm run geo:apply -- FILE [--geo FOLDER] [--dry-run]

Makes the corrections of FILE, which the edit mode of the map wrote, in the data of FOLDER (default: geo/ of
this repository), and checks all of it. Nothing is written unless every correction fits and no fault is
left; texts that are then still to be translated are only named. Prints what changed; --dry-run only prints.

Exit: 0 done, 1 faults, 2 the command was not understood.`;

interface Request {
  readonly file: string;
  readonly folder: string;
  readonly isDry: boolean;
  readonly help: boolean;
}

function readArguments(args: string[]): Request {
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      geo: { type: 'string', default: GEO_FOLDER },
      'dry-run': { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false }
    }
  });
  const [file, another] = positionals;
  if (!values.help && (file === undefined || another !== undefined))
    throw new Error('Say one file of corrections; see --help.');
  return { file: file ?? '', folder: values.geo, isDry: values['dry-run'], help: values.help };
}

const TRANSLATE = 'Still to be translated, until then npm run geo:validate names it:';

/** A text that was corrected in the languages of the record is to be translated anew: that is another's work. */
const isOfLanguage = ({ file }: Fault): boolean => file.startsWith('languages/');

const show = (value: Json | undefined): string =>
  value === undefined ? 'nothing' : JSON.stringify(value);

const describe = ({ file, feature, path, from, to }: Correction): string =>
  `${file} · ${feature} · ${path} · ${show(from)} → ${show(to)}`;

const fail = (faults: readonly Fault[]): Outcome => ({
  output: '',
  complaint: linesToText([...faults.map(formatFault), 'Nothing was changed.']),
  exitCode: 1
});

/** The text of a file with the corrections that belong to it made in their order. */
function correctText(text: string, corrections: readonly Correction[]): string {
  return corrections.reduce((corrected, { feature, path, to }) => {
    const index = indexOfFeature(JSON.parse(corrected) as Json, feature);
    const parts = splitPointer(path).map((part) => (/^\d+$/.test(part) ? Number(part) : part));
    return editJson(corrected, ['features', index, ...parts], to);
  }, text);
}

function correctFiles(
  files: readonly AtlasFile[],
  corrections: readonly Correction[]
): readonly AtlasFile[] {
  return files.map((file) => {
    const own = corrections.filter((correction) => correction.file === file.path);
    return own.length > 0 && 'text' in file.content
      ? { path: file.path, content: { text: correctText(file.content.text, own) } }
      : file;
  });
}

function applyFile({ file, folder, isDry }: Request): Outcome {
  const parsed = parseCorrections({ path: file, content: readContent(file) });
  if (parsed.faults.length > 0) return fail(parsed.faults);
  const files = readDataFiles(folder);
  const { faults: unfit } = applyCorrections(readTimeline(files), parsed.corrections);
  if (unfit.length > 0) return fail(unfit);
  const corrected = correctFiles(files, parsed.corrections);
  const { faults } = validateFiles(corrected);
  const untranslated = faults.filter(isOfLanguage);
  if (untranslated.length < faults.length)
    return fail(faults.filter((fault) => !isOfLanguage(fault)));
  if (!isDry)
    corrected.forEach(({ path, content }, index) => {
      if (content !== files[index]?.content && 'text' in content)
        writeFileSync(join(folder, path), content.text);
    });
  const summary = `${String(parsed.corrections.length)} made, all of ${folder} checked.`;
  return succeed(
    linesToText([
      ...parsed.corrections.map(describe),
      summary,
      ...(untranslated.length > 0 ? [TRANSLATE, ...untranslated.map(formatFault)] : [])
    ])
  );
}

/** Makes the corrections of a file in a folder laid out as `geo/`. */
export function apply(args: string[]): Outcome {
  try {
    const request = readArguments(args);
    return request.help ? succeed(`${HELP}\n`) : applyFile(request);
  } catch (error) {
    return misunderstand([error instanceof Error ? error.message : String(error), HELP]);
  }
}

runCommand(import.meta.url, apply);
