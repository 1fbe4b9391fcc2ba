/** A page that is measured: its module in `pages/`, and its name in the tables. */
export interface Candidate {
  readonly id: string;
  readonly name: string;
  /** Whether it is another's work that ours is held against. */
  readonly isPeer?: true;
}

export const CANDIDATES: readonly Candidate[] = [
  { id: 'ours', name: 'this map' },
  { id: 'bound', name: 'lower bound' },
  { id: 'plain', name: 'plain layers' },
  { id: 'timeline', name: 'Leaflet.timeline 1.6', isPeer: true },
  { id: 'time-dimension', name: 'TimeDimension 1.1.1', isPeer: true },
  { id: 'rebuild', name: 'L.geoJSON anew' }
];
