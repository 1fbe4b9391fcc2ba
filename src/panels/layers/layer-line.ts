import type { LayerFeature, OwnLayer } from '../../model/own-layer.ts';

/** A layer as the panel lists it. */
export interface LayerLine {
  readonly id: number;
  readonly name: string;
  readonly isShown: boolean;
  /** Missing where its text could not be read again. */
  readonly layer: OwnLayer | undefined;
  /** What of it is there at the minute of the clock. */
  readonly now: readonly LayerFeature[];
  readonly mark: 'circle' | 'square' | 'triangle' | 'diamond';
  /** Colour of its mark on paper. */
  readonly colour: string;
}
