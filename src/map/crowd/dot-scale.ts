/** How much smaller than a badge a dot is in badge.css; what is out of sight has no transform to read. */
export const DOT_SCALE = 0.4;
