import { parseJsonFile } from '../atlas-file.ts';
import type { AtlasFile } from '../atlas-file.ts';
import { createReport } from '../fault-collector.ts';
import type { Fault } from '../fault.ts';
import { parseShape } from '../parse-shape.ts';
import { TranslationSchema } from './translation-schema.ts';

/** The texts of the data in one more language. */
export interface Translation {
  /** ISO 639, as the file is named. */
  readonly language: string;
  /** The language named in itself. */
  readonly name: string;
  readonly short: string;
  /** Each text by its English. */
  readonly texts: ReadonlyMap<string, string>;
}

/** Path below `geo/` of the texts in a language. */
export const translationPath = (language: string): string => `languages/${language}.json`;

/** Reads the texts in a language. What cannot be read is a fault, and `translation` is then `undefined`. */
export function parseTranslation(file: AtlasFile): {
  readonly translation: Translation | undefined;
  readonly faults: readonly Fault[];
} {
  const faults: Fault[] = [];
  const report = createReport(faults, file.path, '–');
  const value = parseJsonFile(new Map([[file.path, file]]), file.path, report);
  const record = faults.length === 0 ? parseShape(TranslationSchema, value, report) : undefined;
  if (!record) return { translation: undefined, faults };
  if (translationPath(record.language) !== file.path)
    report('language', `expected the language the file is named by, found ${record.language}`);
  return { translation: { ...record, texts: new Map(Object.entries(record.texts)) }, faults };
}
