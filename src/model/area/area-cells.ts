import type { MultiLineString, MultiPolygon } from 'geojson';

/** The land of the city nearer to one place than to any other. */
export interface AreaCell {
  /** Id of the place. */
  readonly place: string;
  /** Square metres of land. */
  readonly surface: number;
  readonly geometry: MultiPolygon;
}

/** Where the land of one place meets that of another. */
export interface AreaBorder {
  /** Ids of the two places. */
  readonly between: readonly [string, string];
  readonly geometry: MultiLineString;
}

/** The land of the city shared out among its places; the same at every hour. */
export interface AreaCells {
  readonly cells: readonly AreaCell[];
  readonly borders: readonly AreaBorder[];
}
