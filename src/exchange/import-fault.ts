import { exchangeWordsIn } from '../i18n/exchange-words.ts';
import type { Language } from '../i18n/language.ts';

/** A stop as a fault names it: its number in the file, from 1, and its name, perhaps empty. */
interface NamedStop {
  readonly number: number;
  readonly name: string;
}

/** Why nothing could be taken from a file. `size` and `limit` are bytes. */
type Refusal =
  | { readonly kind: 'too-large'; readonly size: number; readonly limit: number }
  | { readonly kind: 'unreadable' | 'empty' | 'zipped' | 'not-utf8' | 'wrong-type' }
  | { readonly kind: 'document-type' | 'too-deep'; readonly line: number }
  | { readonly kind: 'malformed'; readonly line: number | undefined }
  | { readonly kind: 'no-stops' | 'none-left' };

/** What was left out, or cut, of a tour that was taken. */
type Omission =
  | ({ readonly kind: 'no-position' } & NamedStop)
  | ({
      readonly kind: 'outside';
      readonly longitude: number;
      readonly latitude: number;
    } & NamedStop)
  | { readonly kind: 'more-misplaced'; readonly count: number }
  | { readonly kind: 'too-many'; readonly count: number; readonly limit: number }
  | ({ readonly kind: 'shortened' } & NamedStop)
  | { readonly kind: 'other-routes'; readonly count: number };

/** Something wrong in a file that was to become a tour. */
export type ImportFault = Refusal | Omission;

type FaultWords = {
  readonly [Kind in ImportFault['kind']]: (fault: Extract<ImportFault, { kind: Kind }>) => string;
};

/** One sentence: what is wrong, where, how to mend it. Names in it are plain text. */
export function formatImportFault(fault: ImportFault, language: Language): string {
  const words: Omit<FaultWords, never> = exchangeWordsIn(language).faults;
  const write = words[fault.kind] as (fault: ImportFault) => string;
  return write(fault);
}
