/** The list of before, where the new one holds the same in the same order: whoever shows it has nothing to do then. */
export const keepSame = <Item>(before: readonly Item[], after: readonly Item[]): readonly Item[] =>
  before.length === after.length && after.every((item, index) => item === before[index])
    ? before
    : after;
