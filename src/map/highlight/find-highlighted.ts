import type { Feature } from 'geojson';
import type { BaseMap } from '../../model/base/base-map.ts';

/** Parts of the base map by the word that an id begins with, as in `street:nevsky`. */
const PARTS: Readonly<Record<string, keyof BaseMap>> = {
  street: 'streets',
  bridge: 'streets',
  water: 'water',
  island: 'islands',
  park: 'parks',
  rail: 'rail',
  building: 'footprints'
};

/** The further runs of an interrupted street are `nevsky~2`, `nevsky~3` … */
const withoutRun = (id: string | number | undefined): string => String(id).replace(/~\d+$/, '');

/**
 * All features that one id stands for: every run of a street, every piece of a river.
 *
 * @param id a part and a feature of it: `street:nevsky`, `water:neva`, `island:…`, `park:…`,
 *   `bridge:…`, `rail:…`, `building:…`
 * @returns none where there is no such part or feature
 */
export function findHighlighted(base: BaseMap, id: string): readonly Feature[] {
  const [word = '', ...rest] = id.split(':');
  const part = Object.hasOwn(PARTS, word) ? PARTS[word] : undefined;
  const features: readonly Feature[] = (part && base[part]?.features) ?? [];
  const wanted = withoutRun(rest.join(':'));
  return features.filter((feature) => withoutRun(feature.id) === wanted);
}
