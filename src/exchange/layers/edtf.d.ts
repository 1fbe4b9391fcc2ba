/** The part of edtf 4.11 that is used here. */
declare module 'edtf' {
  /** Reads an EDTF string of level 0 to 2. Bounds are milliseconds of UTC, both part of it. Throws for no EDTF. */
  export default function edtf(text: string): { readonly min: number; readonly max: number };
}
