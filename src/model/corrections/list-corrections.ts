import { joinPointer } from './correction.ts';
import type { Correction, Json } from './correction.ts';
import { isList, isObject, isSame, memberOf } from './json-value.ts';

/** Lists that mean something only as a whole: a position, a ring, the citations of a claim. */
const isWhole = (path: readonly (string | number)[]): boolean =>
  path.some((part) => part === 'coordinates' || part === 'position' || part === 'citations');

/** What differs between two states of a feature, value by value, in the order of its members. */
export function listCorrections(
  file: string,
  feature: string,
  before: Json | undefined,
  after: Json | undefined,
  path: readonly (string | number)[] = []
): readonly Correction[] {
  if (isSame(before, after)) return [];
  if (!isWhole(path) && isObject(before) && isObject(after)) {
    const members = new Set([...Object.keys(before), ...Object.keys(after)]);
    return [...members].flatMap((member) =>
      listCorrections(file, feature, memberOf(before, member), memberOf(after, member), [
        ...path,
        member
      ])
    );
  }
  if (!isWhole(path) && isList(before) && isList(after) && before.length === after.length)
    return before.flatMap((item, index) =>
      listCorrections(file, feature, item, after[index], [...path, index])
    );
  return [
    {
      file,
      feature,
      path: joinPointer(path),
      ...(before === undefined ? {} : { from: before }),
      ...(after === undefined ? {} : { to: after })
    }
  ];
}

/** What differs between two states of a file, feature by feature; both hold the same features. */
export function listFileCorrections(
  file: string,
  before: Json | undefined,
  after: Json | undefined
): readonly Correction[] {
  const [features, corrected] = [memberOf(before, 'features'), memberOf(after, 'features')];
  if (before === after || !isList(features) || !isList(corrected)) return [];
  return corrected.flatMap((feature, index) => {
    const id = memberOf(feature, 'id');
    return feature === features[index] || typeof id !== 'string'
      ? []
      : listCorrections(file, id, features[index], feature);
  });
}
