/** Where a map of today comes from. */
export type TodaySource =
  | {
      readonly kind: 'tiles';
      /** Address of an image tile with `{z}`, `{x}` and `{y}`, absolute or relative to the page. */
      readonly url: string;
      readonly attribution: string;
    }
  | {
      readonly kind: 'archive';
      /** Name of a PMTiles archive that lies beside the page. */
      readonly file: string;
      /** Used when the archive does not name its authors itself. */
      readonly attribution: string;
    };

/**
 * Why a map of today cannot be shown: the server sends no tiles; there is no such file; the file is no
 * archive of tiles that can be drawn; it shows another part of the world; the program for it did not load.
 */
export type TodayFault = 'unreachable' | 'missing' | 'unreadable' | 'elsewhere' | 'unloaded';
