import type { Report } from './fault-collector.ts';
import { PARTYLESS } from './side.ts';
import type { Party, Passability, Side } from './side.ts';

/** Reads who holds a place, and reports one that the atlas does not know. */
export function parseSide(side: string, parties: readonly Party[], report: Report): Side {
  const known: readonly string[] = [...parties.map(({ id }) => id), ...PARTYLESS];
  if (!known.includes(side))
    report('side', `expected one of ${known.join(', ')}, found ${side}: see sides in atlas.json`);
  return side;
}

/** Reads who could cross, of a text whose shape is already checked. */
export const parsePassability = (text: string): Passability =>
  text === 'open' || text === 'raised' ? text : `checkpoint-${text.replace('checkpoint-', '')}`;
