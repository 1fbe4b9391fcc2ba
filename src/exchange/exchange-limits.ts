/** The largest file that is read: a day's walk recorded second by second takes about 4 MB as GPX. */
export const MAX_FILE_BYTES = 5_000_000;

/** Stops of one tour; more than anybody shows in a day. */
export const MAX_STOPS = 100;

/** Characters of a name; longer ones are cut. */
export const MAX_NAME_LENGTH = 200;

/** Characters of any other text; longer ones are cut. */
export const MAX_TEXT_LENGTH = 10_000;

/** Minutes that a stop may take. */
export const MAX_STAY_MINUTES = 1440;

/** Positions kept of a way; of a longer one every second, third … position is kept. */
export const MAX_ROUTE_POSITIONS = 5000;
