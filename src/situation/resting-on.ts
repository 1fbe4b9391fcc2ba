import type { Account, Atlas, AtlasEvent, Claim, Movement, Place } from '../model/atlas.ts';
import { isToldBy } from './atlas-told-by.ts';

/** A claim with where it stands: `number` counts the claims of its place from 1. */
export interface PlacedClaim {
  readonly place: Place;
  readonly claim: Claim;
  readonly number: number;
}

/** What another voice sets against a claim. */
export interface PlacedAccount extends PlacedClaim {
  readonly account: Account;
}

/** Everything that some works carry, each in order of time. */
export interface Resting {
  readonly claims: readonly PlacedClaim[];
  /** Where they are cited against what the map shows. */
  readonly accounts: readonly PlacedAccount[];
  readonly events: readonly AtlasEvent[];
  readonly movements: readonly Movement[];
}

/** All claims of the atlas in order of time. */
export const placedClaims = (atlas: Atlas): readonly PlacedClaim[] =>
  [...atlas.places.values()]
    .flatMap((place) =>
      place.control.map((claim, index): PlacedClaim => ({ place, claim, number: index + 1 }))
    )
    .toSorted((a, b) => a.claim.start - b.claim.start);

/** What of the atlas cites one of the works. */
export function restingOn(atlas: Atlas, keys: ReadonlySet<string>): Resting {
  const claims = placedClaims(atlas);
  return {
    claims: claims.filter(({ claim }) => isToldBy(claim, keys)),
    accounts: claims.flatMap((placed) =>
      placed.claim.accounts
        .filter((account) => isToldBy(account, keys))
        .map((account) => ({ ...placed, account }))
    ),
    events: atlas.events.filter((event) => isToldBy(event, keys)),
    movements: atlas.movements.filter((movement) => isToldBy(movement, keys))
  };
}

/** Finds a claim by the id of its place and its number, written `winter-palace/3`. */
export function findPlacedClaim(atlas: Atlas, link: string): PlacedClaim | undefined {
  const [id = '', digits = ''] = link.split('/');
  const number = Number(digits);
  const place = atlas.places.get(id);
  const claim = place?.control[number - 1];
  return place && claim ? { place, claim, number } : undefined;
}

/** Claims that a named work contradicts, or that have two other accounts or more; most accounts first. */
export const disputedClaims = (atlas: Atlas): readonly PlacedClaim[] =>
  placedClaims(atlas)
    .filter(
      ({ claim: { accounts } }) =>
        accounts.length > 1 || accounts.some(({ citations }) => citations.length > 0)
    )
    .toSorted((a, b) => b.claim.accounts.length - a.claim.accounts.length);
