/** The largest file that is read as a layer: ten thousand outlines of houses take about 8 MB. */
export const MAX_LAYER_BYTES = 20_000_000;

/** Features of one layer; more cannot be told apart on a map of a city. */
export const MAX_LAYER_FEATURES = 20_000;

/** Faults that are told one by one. */
export const MAX_TOLD_FAULTS = 10;

/** What is kept of the properties of a feature, for reading; the file itself is kept whole. */
export const MAX_FACTS = 12;
export const MAX_FACT_LENGTH = 300;
export const MAX_FEATURE_NAME = 120;

/** No way of writing a time is longer. */
export const MAX_TIME_LENGTH = 80;
