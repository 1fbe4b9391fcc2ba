import type { Atlas, Claim, Place, Side } from '../model/atlas.ts';
import { controlMatrix, heldDuring } from '../situation/control-matrix.ts';
import type { HeldStretch, MatrixRow } from '../situation/control-matrix.ts';
import { groupPlaces } from '../situation/order-places.ts';
import type { Instant } from '../time/instant.ts';
import { MINUTES_PER_HOUR } from '../time/instant.ts';
import type { Timespan } from '../time/timespan.ts';

/** Rows under one heading; without a key there is none. */
export interface MatrixGroup {
  /** Id of a district or of a layer. */
  readonly key: string | undefined;
  readonly rows: readonly MatrixRow[];
}

/** The matrix as it is shown. */
export interface MatrixView extends Timespan {
  readonly columns: readonly Timespan[];
  readonly groups: readonly MatrixGroup[];
  /** The party to whom places fall. */
  readonly to: Side;
}

/** How the matrix finds the group of a place. */
export interface MatrixGrouping {
  /** Ids of the groups in order. */
  readonly keys: readonly string[];
  readonly keyOf: (place: Place) => string | undefined;
}

/** Places × hours of a range, in the order the visitor chose. */
export function matrixView(atlas: Atlas, range: Timespan, grouping: MatrixGrouping): MatrixView {
  const { start, end, columns, rows } = controlMatrix(
    atlas,
    range.start,
    range.end,
    MINUTES_PER_HOUR
  );
  const to = atlas.sides[0].id;
  const byPlace = new Map(rows.map((row) => [row.place, row]));
  const groups = groupPlaces([...atlas.places.values()], grouping.keys, grouping.keyOf, to);
  return {
    start,
    end,
    columns,
    to,
    groups: groups.map(({ key, places }) => ({
      key,
      rows: places.flatMap((place) => byPlace.get(place) ?? [])
    }))
  };
}

/** What a cell of the matrix holds, in order of time. */
export const cellOf = (row: MatrixRow, column: Timespan): readonly HeldStretch[] =>
  heldDuring(row, column);

/** One claim as a line of the table: it holds from its beginning until the next one begins. */
export interface ClaimLine {
  readonly place: Place;
  readonly group: string | undefined;
  readonly claim: Claim;
  /** Whether it is the state in which the record begins. */
  readonly isOpening: boolean;
  /** When the next claim begins; `undefined` if none does. */
  readonly until: Instant | undefined;
}

/** The claims that hold within a range, place by place in the order of the matrix. */
export const claimLines = ({ groups, start, end }: MatrixView): readonly ClaimLine[] =>
  groups.flatMap(({ key, rows }) =>
    rows.flatMap(({ place }) =>
      place.control.flatMap((claim, index) =>
        claim.start < end && start < claim.end
          ? [
              {
                place,
                group: key,
                claim,
                isOpening: index === 0,
                until: place.control[index + 1]?.start
              }
            ]
          : []
      )
    )
  );
