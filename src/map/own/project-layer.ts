import type { LayerFeature } from '../../model/own-layer.ts';
import { EMPTY_BOX, createWorldLine, unite } from '../canvas/world.ts';
import type { WorldBox, WorldLine } from '../canvas/world.ts';

/** A feature in world units, ready to be drawn at any view. */
export interface WorldFeature {
  /** All points as one line that is never drawn. */
  readonly points: WorldLine;
  readonly lines: readonly WorldLine[];
  readonly rings: readonly WorldLine[];
  readonly box: WorldBox;
}

const projected = new WeakMap<LayerFeature, WorldFeature>();

/** Projects a feature, once. */
export function projectFeature(feature: LayerFeature): WorldFeature {
  const known = projected.get(feature);
  if (known) return known;
  const { shape } = feature;
  const points = createWorldLine(shape.points);
  const lines = shape.lines.map(createWorldLine);
  const rings = shape.rings.map(createWorldLine);
  const box = [...lines, ...rings].reduce(
    (all, line) => unite(all, line.box),
    shape.points.length > 0 ? points.box : EMPTY_BOX
  );
  const world = { points, lines, rings, box };
  projected.set(feature, world);
  return world;
}
