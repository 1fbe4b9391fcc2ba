/** A stop as it stands on paper; all texts are plain. */
export interface SheetStop {
  readonly name: string;
  /** Today's name or the address, where the map has one. */
  readonly where?: string;
  /** When one is there and how long. */
  readonly times: string;
  /** The hour of 1917 of which it tells. */
  readonly hour?: string;
  readonly happened: readonly string[];
  readonly sees?: string;
  readonly note?: string;
  /** What it rests on, in words. */
  readonly cited: string;
  /** The way to the next stop. */
  readonly leg?: string;
}
