import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { createStreets } from './create-street-network.ts';
import { findDistrict } from './find-district.ts';

const read = (name: string): string =>
  readFileSync(
    fileURLToPath(new URL(`../../../geo/base/streets/${name}`, import.meta.url)),
    'utf8'
  );
const streets = createStreets(read('junctions.csv'), read('streets.csv'));

/*
 * The police parts of these places are general knowledge of the city's divisions; the positions,
 * [lon, lat], are those of the ledger.
 */
it.each([
  ['Winter Palace', [30.31385, 59.94048], 'admiralteyskaya'],
  ['Smolny', [30.39655, 59.94632], 'rozhdestvenskaya'],
  ['Finland Station', [30.3562, 59.9556], 'vyborgskaya'],
  ['Peter and Paul Fortress', [30.3165, 59.9502], 'petrogradskaya'],
  ['Gatchina, forty kilometres away', [30.108, 59.5635], undefined]
])('%s', (_, position, district) => {
  expect(findDistrict(streets, position)).toBe(district);
});
