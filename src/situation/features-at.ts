import type { LayerFeature, OwnLayer } from '../model/own-layer.ts';
import type { Instant } from '../time/instant.ts';
import { isActiveAt } from '../time/timespan.ts';

interface Stretch {
  /** Position among the turns of the layer. */
  readonly index: number;
  readonly features: readonly LayerFeature[];
}

interface LayerIndex {
  /** Moments at which something of the layer comes or goes, in order. */
  readonly turns: readonly Instant[];
  last: Stretch | undefined;
}

const indexes = new WeakMap<OwnLayer, LayerIndex>();

function indexOf(layer: OwnLayer): LayerIndex {
  const known = indexes.get(layer);
  if (known) return known;
  const turns = new Set(
    layer.features.flatMap(({ spans }) => spans.flatMap(({ start, end }) => [start, end]))
  );
  const index = { turns: [...turns].toSorted((a, b) => a - b), last: undefined };
  indexes.set(layer, index);
  return index;
}

/** How many of the turns lie at or before `t`. */
function countTurns(turns: readonly Instant[], t: Instant): number {
  let [low, high] = [0, turns.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((turns[middle] ?? Infinity) <= t) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * What of an own layer is there at `t`, in the order of the file. Between two moments at which something comes
 * or goes it is the same list: who draws it need not draw anew.
 */
export function featuresAt(layer: OwnLayer, t: Instant): readonly LayerFeature[] {
  const known = indexOf(layer);
  const index = countTurns(known.turns, t);
  if (known.last?.index !== index) {
    const features = layer.features.filter(
      ({ spans }) => spans.length === 0 || spans.some((span) => isActiveAt(span, t))
    );
    known.last = { index, features };
  }
  return known.last.features;
}
