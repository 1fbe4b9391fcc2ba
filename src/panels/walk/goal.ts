import type { Citation, LocalText } from '../../model/atlas.ts';
import type { Instant } from '../../time/instant.ts';

/** A stop one goes to, with what is told there. */
export interface Goal {
  readonly name: string;
  /** The hour of 1917 of which it tells. */
  readonly hour: Instant | undefined;
  /** When one is there by the plan, and how long. */
  readonly times: string;
  readonly happened: readonly string[];
  readonly sees: string | undefined;
  readonly note: string | undefined;
  readonly citations: readonly Citation[];
  readonly inference: LocalText | undefined;
  /** Metres of the way to it by the plan; `undefined` for the first stop. */
  readonly distance: number | undefined;
  /** Whether it is the first stop once more, at the end of a round trip. */
  readonly isReturn: boolean;
}
