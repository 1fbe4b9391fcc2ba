import type { Side } from '../model/atlas.ts';
import type { AreaBorder, AreaCell, AreaCells } from '../model/area/area-cells.ts';
import type { PlaceState, Situation } from './situation-at.ts';
import type { PlaceStates } from './states-at.ts';

/** Whom a cell is given to, and how sure that is. */
export interface AreaClaim {
  /** By the best value; `undefined` before the record begins or where the place could not be read. */
  readonly side: Side | undefined;
  /** While a change may or may not have happened: the other side that may hold the place. */
  readonly orSide: Side | undefined;
  /** Who fight for it, where either is `contested`. */
  readonly between: PlaceState['between'];
  /** Whether the hour is uncertain, or the claim of low certainty: its edge is drawn soft. */
  readonly soft: boolean;
}

/** All cells of which the same is claimed. */
export interface AreaPart extends AreaClaim {
  readonly cells: readonly AreaCell[];
  /** Square metres of land. */
  readonly surface: number;
}

/** A border between two parts; soft where either of them is. */
export interface AreaEdge {
  readonly border: AreaBorder;
  readonly soft: boolean;
}

/** The land of the city, shared out by who held the nearest place. */
export interface Area {
  /** The same for two situations exactly when the area is drawn the same. */
  readonly key: string;
  readonly parts: readonly AreaPart[];
  /** Borders across which another side holds the ground. */
  readonly edges: readonly AreaEdge[];
}

function claimOf(state: PlaceState | undefined): AreaClaim {
  const orSide = state?.uncertain ? state.sides.find((side) => side !== state.side) : undefined;
  return {
    side: state?.side,
    orSide,
    between: state?.between,
    soft: orSide !== undefined || state?.certainty === 'low'
  };
}

const keyOf = ({ side, orSide, between, soft }: AreaClaim): string =>
  [side ?? '-', orSide ?? '-', ...(between ?? []), soft ? 'soft' : 'firm'].join('/');

/**
 * Joins the cells of each side: an inference, not a record. Pure; takes well under a millisecond.
 * Surfaces are in square metres.
 */
export function areaAt({ cells, borders }: AreaCells, { states }: Pick<Situation, 'states'>): Area {
  const claims = new Map(cells.map(({ place }) => [place, claimOf(states.get(place))]));
  const parts = new Map<string, { claim: AreaClaim; cells: AreaCell[] }>();
  const keys: string[] = [];
  for (const cell of cells) {
    const claim = claims.get(cell.place) ?? claimOf(undefined);
    const key = keyOf(claim);
    keys.push(key);
    const part = parts.get(key);
    if (part) part.cells.push(cell);
    else parts.set(key, { claim, cells: [cell] });
  }
  const edges = borders.flatMap((border): AreaEdge[] => {
    const [one, other] = border.between.map((place) => claims.get(place));
    if (!one || !other || keyOf(one) === keyOf(other)) return [];
    return one.side === other.side ? [] : [{ border, soft: one.soft || other.soft }];
  });
  return {
    key: keys.join(' '),
    parts: [...parts.values()].map((part) => ({
      ...part.claim,
      cells: part.cells,
      surface: part.cells.reduce((sum, { surface }) => sum + surface, 0)
    })),
    edges
  };
}

/** `areaAt` for one situation after the other: as long as no place has turned, it gives the same object. */
export function createAreaFollower(
  cells: AreaCells
): (situation: Pick<Situation, 'states'>) => Area {
  let last: { readonly states: PlaceStates; readonly area: Area } | undefined;
  return ({ states }) => {
    const isSame = last && states.turnedSince?.(last.states)?.length === 0;
    last = { states, area: last && isSame ? last.area : areaAt(cells, { states }) };
    return last.area;
  };
}
