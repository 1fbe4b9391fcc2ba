/** Degrees with six decimals at most, about 0.1 m: RFC 7946, section 11.2, asks for no more. */
export const roundDegrees = (degrees: number): number => Number(degrees.toFixed(6));

/** Degrees as XML writes them: never with an exponent. */
export const formatDegrees = (degrees: number): string => String(roundDegrees(degrees));
