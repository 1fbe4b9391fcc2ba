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

/** A name that should be written, and where there is room for it. */
export interface Label {
  readonly text: string;
  /** Today's name, written smaller behind the name of 1917. */
  readonly aside?: string;
  readonly style: LabelStyle;
  /** Labels of a lower number are placed first. */
  readonly priority: number;
  readonly anchor:
    | { readonly point: WorldPoint }
    /** Along a line, again after each `every` pixels. */
    | { readonly line: WorldLine; readonly every: number };
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
