import type { Palette } from '../base/palette.ts';
import type { WorldLine, WorldPoint } from '../canvas/world.ts';

/** How the letters of a label look. */
export interface LabelStyle {
  /** Height of the type in CSS pixels. */
  readonly size: number;
  readonly weight: 400 | 700;
  readonly isItalic: boolean;
  /** Space added between letters, as a share of `size`. */
  readonly spacing: number;
  readonly ink: keyof Palette;
  readonly halo: keyof Palette;
}

/** A line that a name is written along, again after each `every` pixels. */
export interface LineAnchor {
  readonly line: WorldLine;
  readonly every: number;
  /**
   * Pixels aside of the line where the name may stand as well; given only for a river, which has
   * room there. The name of a river is looked for with more patience, and not written over bridges.
   */
  readonly beside?: readonly number[];
}

/** A name that should be written, and where there is room for it. */
export interface Label {
  /** In lines parted by `\n`, which only a label at a point may have. */
  readonly text: string;
  /** The name in Russian, by which things are known whatever the language of the map. */
  readonly russian?: string;
  /** Today's name, written smaller: in brackets behind the name of 1917, under it at a point. */
  readonly aside?: string;
  readonly style: LabelStyle;
  /** Labels of a lower number are placed first. */
  readonly priority: number;
  /** At the first of the points that is free, or along a line. */
  readonly anchor: { readonly points: readonly WorldPoint[] } | LineAnchor;
}

/** A piece of text with its place on the sheet: the middle of its base line, in CSS pixels. */
export interface TextRun {
  readonly text: string;
  readonly size: number;
  readonly x: number;
  readonly y: number;
  /** Radians, clockwise. */
  readonly angle: number;
}

export interface PlacedLabel {
  readonly label: Label;
  readonly runs: readonly TextRun[];
}

/** Width in pixels of a text at a size of type. */
export type Measure = (text: string, style: LabelStyle, size: number) => number;

/** Today's names are set at this share of the size of the name of 1917. */
export const ASIDE_SHARE = 0.78;
