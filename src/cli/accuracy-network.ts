import type { Position } from 'geojson';
import {
  createStreetDistance,
  findComponents,
  findLooseCrossings
} from '../model/base/check-network.ts';
import type { StreetNetwork } from '../model/base/create-street-network.ts';
import { positionToMetres, type Segment } from '../model/base/plane.ts';
import { createNearest, isInRing, measureEach, type Measure } from './accuracy-measures.ts';
import type { Reference } from './accuracy-reference.ts';

/** One network, and every crossing of streets a junction. */
export function measureNetwork(network: StreetNetwork): Measure[] {
  const [, ...cutOff] = findComponents(network);
  const loose = findLooseCrossings(network);
  return [
    {
      what: 'network: components',
      count: network.junctions.size,
      found: String(cutOff.length + 1),
      bound: '1',
      isMet: cutOff.length === 0,
      worst: cutOff.map((ids) => ids.slice(0, 3).join(', '))
    },
    {
      what: 'network: crossings without a junction',
      count: network.edges.length,
      found: String(loose.length),
      bound: '0',
      isMet: loose.length === 0,
      worst: loose.map(([a, b]) => `${a.street} × ${b.street} (${a.from} – ${a.to})`)
    }
  ];
}

/** A place of the ledger with how far off its point may be. */
export interface LedgerPlace {
  readonly id: string;
  readonly kind: string;
  readonly position: Position;
  /** Metres. */
  readonly confidence: number;
  /** Whether its address names one house, not a ground or a quarter. */
  readonly isHouse: boolean;
}

/** A ship lies in the river; a quay is near, no street is. */
const MOORED = 'ship-mooring';

/** Every place of the ledger, but the ships, against the streets. */
export function measurePlacesToStreets(
  places: readonly LedgerPlace[],
  network: StreetNetwork
): Measure {
  const metresTo = createStreetDistance(network);
  return measureEach(
    'ledger: places to the nearest street (ships apart)',
    places
      .filter(({ kind }) => kind !== MOORED)
      .map(({ id, position }) => ({ id, metres: metresTo(position), most: 60 }))
  );
}

/** The stated confidence of houses whose address is known. */
export const measureAddresses = (places: readonly LedgerPlace[]): Measure =>
  measureEach(
    'ledger: confidence of houses with a known address',
    places
      .filter(({ isHouse }) => isHouse)
      .map(({ id, confidence }) => ({ id, metres: confidence, most: 60 }))
  );

/** Each place against the nearest thing of its sort in the reference, held to its own confidence. */
export function measurePlaces(places: readonly LedgerPlace[], reference: Reference): Measure {
  const rings = reference.buildings.map((ring) => ring.map(positionToMetres));
  const walls = createNearest(
    rings.flatMap((ring) => ring.slice(1).map((to, index): Segment => [ring[index] ?? to, to]))
  );
  const [streets, banks, bridges] = [reference.streets, reference.banks, reference.bridges].map(
    createNearest
  );
  const metresTo = ({ kind, position }: LedgerPlace): number => {
    const here = positionToMetres(position);
    if (kind === 'bridge')
      return Math.min(bridges?.(here) ?? Infinity, streets?.(here) ?? Infinity);
    if (kind === MOORED) return banks?.(here) ?? Infinity;
    if (kind === 'street') return streets?.(here) ?? Infinity;
    if (rings.some((ring) => isInRing(here, ring))) return 0;
    return walls(here);
  };
  // Open ground has no outline in the reference.
  const measured = places
    .filter(({ kind }) => kind !== 'square')
    .map((place) => ({
      id: place.id,
      metres: metresTo(place),
      most: place.confidence
    }));
  const withReference = measured.filter(({ metres }) => metres < 60);
  return measureEach('ledger: places to their outline, bridge or street', withReference);
}
