import { parseJsonFile } from '../model/atlas-file.ts';
import { createReport } from '../model/fault-collector.ts';
import type { Fault } from '../model/fault.ts';
import { listTexts } from '../model/languages/list-texts.ts';
import { parseTranslation } from '../model/languages/parse-translation.ts';
import type { AtlasFile } from '../model/parse-atlas.ts';

const isTranslation = ({ path }: AtlasFile): boolean => path.startsWith('languages/');

function readTexts(files: readonly AtlasFile[]): ReadonlySet<string> {
  const silent = (): void => undefined;
  const texts = files
    .filter((file) => file.path.endsWith('json') && !isTranslation(file))
    .flatMap((file) => listTexts(parseJsonFile(new Map([[file.path, file]]), file.path, silent)));
  return new Set(texts);
}

/** Checks that each file of `languages/` says every text of the data, and none that is no longer there. */
export function checkTranslations(files: readonly AtlasFile[], faults: Fault[]): void {
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
