import type { Position } from 'geojson';

/** What is drawn of a walk; all positions [lon, lat]. */
export interface WalkOnPaper {
  readonly stops: readonly Position[];
  readonly legs: readonly (readonly Position[])[];
  /** From each stop to the point of the streets next to it. */
  readonly offsets: readonly (readonly Position[])[];
  /** The letter at the arrow to the north. */
  readonly north: string;
  readonly formatScale: (metres: number) => string;
}
