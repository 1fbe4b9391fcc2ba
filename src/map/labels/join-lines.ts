import { lengthOf, pointAt, pointsToWorldLine } from '../canvas/world.ts';
import type { WorldLine, WorldPoint } from '../canvas/world.ts';

const keyOf = ([x, y]: WorldPoint): string => `${x.toFixed(9)} ${y.toFixed(9)}`;

const pointsOf = (line: WorldLine): WorldPoint[] =>
  Array.from({ length: lengthOf(line) }, (_, index) => pointAt(line, index));

/** Cosine of the turn when walking `chain` on into `next`; 1 is straight on. */
function straightness(chain: readonly WorldPoint[], next: readonly WorldPoint[]): number {
  const [a, b, c] = [chain.at(-2), chain.at(-1), next[1]];
  if (!a || !b || !c) return -1;
  const [ux, uy, vx, vy] = [b[0] - a[0], b[1] - a[1], c[0] - b[0], c[1] - b[1]];
  return (ux * vx + uy * vy) / (Math.hypot(ux, uy) * Math.hypot(vx, vy) || 1);
}

/** A street does not turn more sharply than this (60°) and stay one line of type. */
const LEAST_STRAIGHT = 0.5;

/** Takes the straightest piece that goes on from the end of `chain` out of `rest`. */
function takeNext(chain: readonly WorldPoint[], rest: Set<WorldPoint[]>): WorldPoint[] | undefined {
  const end = chain.at(-1);
  if (!end) return undefined;
  let best: { piece: WorldPoint[]; next: WorldPoint[]; score: number } | undefined;
  for (const piece of rest)
    for (const next of [piece, piece.toReversed()]) {
      const [start] = next;
      if (!start || keyOf(start) !== keyOf(end)) continue;
      const score = straightness(chain, next);
      if (score > (best?.score ?? LEAST_STRAIGHT)) best = { piece, next, score };
    }
  if (best) rest.delete(best.piece);
  return best?.next;
}

function growForward(chain: WorldPoint[], rest: Set<WorldPoint[]>): WorldPoint[] {
  const grown = [...chain];
  for (let next = takeNext(grown, rest); next; next = takeNext(grown, rest))
    grown.push(...next.slice(1));
  return grown;
}

/** Joins the pieces of one street from crossing to crossing into lines as long as they go on. */
export function joinLines(lines: readonly WorldLine[]): WorldLine[] {
  const rest = new Set(lines.map(pointsOf));
  const joined: WorldLine[] = [];
  for (const piece of rest) {
    rest.delete(piece);
    const forward = growForward(piece, rest);
    joined.push(pointsToWorldLine(growForward(forward.toReversed(), rest)));
  }
  return joined;
}
