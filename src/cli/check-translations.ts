import { parseJsonFile } from '../model/atlas-file.ts';
import { createReport } from '../model/fault-collector.ts';
import type { Fault } from '../model/fault.ts';
import { listTexts } from '../model/languages/list-texts.ts';
import { parseTranslation, translationPath } from '../model/languages/parse-translation.ts';
import type { AtlasFile } from '../model/parse-atlas.ts';

/** Those in which every text of the data stands. */
const OWN_LANGUAGES: readonly string[] = ['en', 'ru'];

const isTranslation = ({ path }: AtlasFile): boolean => path.startsWith('languages/');

function readTexts(files: readonly AtlasFile[]): ReadonlySet<string> {
  const silent = (): void => undefined;
  const texts = files
    .filter((file) => file.path.endsWith('json') && !isTranslation(file))
    .flatMap((file) => listTexts(parseJsonFile(new Map([[file.path, file]]), file.path, silent)));
  return new Set(texts);
}

const ATLAS = 'atlas.json';

/** The languages on offer, by their code, as `atlas.json` names them. */
function readOffer(files: readonly AtlasFile[]): Readonly<Record<string, unknown>> {
  const silent = (): void => undefined;
  const atlas = parseJsonFile(new Map(files.map((file) => [file.path, file])), ATLAS, silent);
  const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
    typeof value === 'object' && value !== null;
  return isRecord(atlas) && isRecord(atlas.languages) ? atlas.languages : {};
}

/** Every language on offer has its texts: English and Russian in the data, others in a file of their own. */
function checkOffer(files: readonly AtlasFile[], faults: Fault[]): void {
  const paths = new Set(files.map(({ path }) => path));
  const report = createReport(faults, ATLAS, '–');
  for (const language of Object.keys(readOffer(files)))
    if (!OWN_LANGUAGES.includes(language) && !paths.has(translationPath(language)))
      report(`languages.${language}`, `expected its texts in ${translationPath(language)}`);
}

/**
 * Checks that each file of `languages/` says every text of the data, and none that is no longer there, and
 * that each language on offer has such a file.
 */
export function checkTranslations(files: readonly AtlasFile[], faults: Fault[]): void {
  checkOffer(files, faults);
  const wanted = readTexts(files);
  for (const file of files.filter(isTranslation)) {
    const { translation, faults: ownFaults } = parseTranslation(file);
    faults.push(...ownFaults);
    if (!translation) continue;
    const report = createReport(faults, file.path, '–');
    for (const text of wanted)
      if (!translation.texts.has(text)) report('texts', `expected a translation of “${text}”`);
    for (const text of translation.texts.keys())
      if (!wanted.has(text)) report('texts', `expected no “${text}”: the data no longer says it`);
  }
}
