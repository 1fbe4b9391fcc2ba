import type { Side } from '../../model/atlas.ts';

/** A sign of a side and a sentence beside it. */
export interface WallLine {
  readonly key: string;
  /** `undefined` for a line without a sign. */
  readonly sign?: { readonly side: Side | undefined; readonly soft: boolean } | undefined;
  readonly hour?: string | undefined;
  readonly text: string;
}

/** What a wall tells in words, all of it in one language. */
export interface WallTelling {
  readonly heading: string;
  /** A line above the text: which step, when, under what name today. */
  readonly above?: string | undefined;
  readonly text?: string | undefined;
  /** Where it is. */
  readonly place?: string | undefined;
  readonly lines: readonly WallLine[];
}
