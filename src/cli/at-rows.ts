import { textIn } from '../i18n/index.ts';
import type { Language } from '../i18n/index.ts';
import type { Certainty, Passability, Side } from '../model/atlas.ts';
import type { Situation } from '../situation/situation-at.ts';
import { instantToIso } from '../time/instant.ts';

/** What holds at one place: an object of `--json`, a line of `--csv`. */
export interface AtRow {
  readonly id: string;
  readonly name: string;
  /** `null` before the record of control begins, as are `since`, `certainty` and `passability`. */
  readonly side: Side | null;
  /** ISO 8601 minute, Gregorian, wall clock of Petrograd: the best value of the claim's start. */
  readonly since: string | null;
  readonly certainty: Certainty | null;
  readonly uncertain: boolean;
  /** `null` for what is not a bridge. */
  readonly passability: Passability | null;
}

/** Keys of a row, in the order in which they are written. */
export const AT_KEYS = [
  'id',
  'name',
  'side',
  'since',
  'certainty',
  'uncertain',
  'passability'
] as const satisfies readonly (keyof AtRow)[];

/** One row for each place, in the order of the layers. */
export const createRows = ({ states }: Situation, language: Language): AtRow[] =>
  [...states.values()].map(({ place, side, since, certainty, uncertain, passability }) => ({
    id: place.id,
    name: textIn(place.name, language),
    side: side ?? null,
    since: since === undefined ? null : instantToIso(since),
    certainty: certainty ?? null,
    uncertain,
    passability: passability ?? null
  }));
