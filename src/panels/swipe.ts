/** A spot under a finger, in CSS pixels. */
interface Spot {
  readonly x: number;
  readonly y: number;
}

/** A shorter way is a tap that slipped. */
const SHORTEST = 48;

/** How much farther a finger goes across than up or down when it turns a page. */
const FLATNESS = 2;

/** Which way a finger turns the pages: 1 on (it went left), -1 back, `undefined` if it meant neither. */
export function swipeTurn(from: Spot, to: Spot): 1 | -1 | undefined {
  const [across, down] = [to.x - from.x, to.y - from.y];
  if (Math.abs(across) < Math.max(SHORTEST, FLATNESS * Math.abs(down))) return undefined;
  return across < 0 ? 1 : -1;
}
