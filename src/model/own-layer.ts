import * as v from 'valibot';
import type { Position } from 'geojson';
import type { Timespan } from '../time/timespan.ts';

/** Where a feature lies, sorted by how it is drawn. Degrees, `[longitude, latitude]`. */
export interface LayerShape {
  readonly points: readonly Position[];
  readonly lines: readonly (readonly Position[])[];
  /** Outer rings and holes of all areas, one after the other: drawn by even and odd. */
  readonly rings: readonly (readonly Position[])[];
}

/** A feature of a layer that the visitor brought along. All texts are plain, never HTML. */
export interface LayerFeature {
  /** Its number in the file, from 1. */
  readonly number: number;
  readonly name: string;
  readonly shape: LayerShape;
  /** When it is there; empty where the file gives no time: always. */
  readonly spans: readonly Timespan[];
  /** What else the file says of it: names and values. */
  readonly facts: readonly (readonly [name: string, value: string])[];
}

/** A file of the visitor's as a layer of the map. */
export interface OwnLayer {
  readonly name: string;
  readonly features: readonly LayerFeature[];
}

/** A layer as the browser keeps it in its list; the text of its file is kept beside it. */
export interface KeptLayer {
  readonly id: number;
  /** Name of the file it came from. */
  readonly file: string;
  readonly isShown: boolean;
}

const KeptLayerSchema = v.object({
  id: v.pipe(v.number(), v.integer()),
  file: v.string(),
  isShown: v.boolean()
});

/** Reads what the browser kept; whatever is no layer is left out. */
export const parseKeptLayers = (value: unknown): readonly KeptLayer[] =>
  Array.isArray(value)
    ? value.flatMap((item) => {
        const parsed = v.safeParse(KeptLayerSchema, item);
        return parsed.success ? [parsed.output] : [];
      })
    : [];
