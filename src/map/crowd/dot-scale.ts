// What is out of sight has no transform to read, so what the style sheets say of it stands here too.

/** How much smaller than a badge a dot is, in badge.css. */
export const DOT_SCALE = 0.4;

/** How much larger the ring of a change stands around a dot, in badge-emphasis.css. */
export const DOT_RING_SCALE = 1.15;
