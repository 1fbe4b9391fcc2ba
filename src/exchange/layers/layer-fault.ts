import type { Language } from '../../i18n/language.ts';
import { layerWordsIn } from '../../i18n/layer-words.ts';

/** A feature as a fault names it: its number in the file, from 1, and its name, perhaps empty. */
interface NamedFeature {
  readonly number: number;
  readonly name: string;
}

/** Why nothing could be taken from a file. `size` and `limit` are bytes. */
type Refusal =
  | { readonly kind: 'too-large'; readonly size: number; readonly limit: number }
  | { readonly kind: 'unreadable' | 'empty' | 'zipped' | 'not-utf8' | 'wrong-type' }
  | { readonly kind: 'malformed'; readonly line: number | undefined }
  | { readonly kind: 'no-features' | 'none-left' };

/** What of a layer cannot be shown. `member` and `text` are as the file has them, cut short. */
type Omission =
  | ({ readonly kind: 'no-geometry' } & NamedFeature)
  | ({ readonly kind: 'bad-position'; readonly text: string } & NamedFeature)
  | ({ readonly kind: 'bad-shape'; readonly text: string } & NamedFeature)
  | ({ readonly kind: 'bad-time'; readonly member: string; readonly text: string } & NamedFeature)
  | ({ readonly kind: 'ends-early'; readonly member: string } & NamedFeature)
  | { readonly kind: 'more'; readonly count: number }
  | { readonly kind: 'outside'; readonly count: number }
  | { readonly kind: 'never'; readonly count: number }
  | { readonly kind: 'zones'; readonly count: number }
  | { readonly kind: 'too-many'; readonly count: number; readonly limit: number };

/** Something wrong in a file that was to become a layer. */
export type LayerFault = Refusal | Omission;

type FaultWords = {
  readonly [Kind in LayerFault['kind']]: (fault: Extract<LayerFault, { kind: Kind }>) => string;
};

/** One sentence: what is wrong, where, how to mend it. Names in it are plain text. */
export function formatLayerFault(fault: LayerFault, language: Language): string {
  const words: Omit<FaultWords, never> = layerWordsIn(language).faults;
  const write = words[fault.kind] as (fault: LayerFault) => string;
  return write(fault);
}
