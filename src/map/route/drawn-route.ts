import type { Position } from 'geojson';

/** A stop as the map draws it. */
export interface DrawnStop {
  /** [lon, lat] of the thing itself. */
  readonly position: Position;
  /** [lon, lat] of the point of the streets next to it. */
  readonly onStreet: Position;
  /** Its name, for those who hear the map. */
  readonly name: string;
}

/** A walk as the map draws it. All positions are [lon, lat]. */
export interface DrawnRoute {
  readonly stops: readonly DrawnStop[];
  /** Lines along the streets, one for each leg that can be walked. */
  readonly legs: readonly (readonly Position[])[];
  /** The ways of today where the walk goes as one could at an hour of 1917 and they differ. */
  readonly today: readonly (readonly Position[])[];
  /** Where the walker is, while the tour is played. */
  readonly walker?: Position | undefined;
}
