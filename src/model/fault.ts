/** Something wrong in a data file: where it is and what was expected there. */
export interface Fault {
  /** Path below `geo/`, for example `timeline/bridges.geojson`. */
  readonly file: string;
  /** Id of the feature or source, or `–` where the whole file is meant. */
  readonly feature: string;
  /** Path inside the feature, for example `properties.control.1.start.best`, or `–`. */
  readonly path: string;
  /** One sentence: what was expected, what was found, how to mend it. */
  readonly expected: string;
}

/** `file · feature id · path · what was expected` */
export const formatFault = ({ file, feature, path, expected }: Fault): string =>
  [file, feature, path, expected].join(' · ');
