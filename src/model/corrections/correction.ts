/** What JSON can hold. */
export type Json =
  string | number | boolean | null | readonly Json[] | { readonly [member: string]: Json };

/** One value of one feature: as it stands, and as it is to stand. */
export interface Correction {
  /** Path below `geo/`. */
  readonly file: string;
  /** Id of the feature. */
  readonly feature: string;
  /** JSON pointer (RFC 6901) inside the feature, such as `/properties/control/2/side`. */
  readonly path: string;
  /** Absent where the member is new. */
  readonly from?: Json | undefined;
  /** Absent where the member goes. */
  readonly to?: Json | undefined;
}

/** The parts of a JSON pointer (RFC 6901); none for the empty one, which means the whole. */
export const splitPointer = (pointer: string): readonly string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));

/** The JSON pointer (RFC 6901) of the parts of a path. */
export const joinPointer = (parts: readonly (string | number)[]): string =>
  parts.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
