/** Pairs of neighbouring letters of a word; `_` marks its ends, so that the first letter counts more. */
function pairsOf(word: string): string[] {
  const marked = `_${word}_`;
  return Array.from({ length: marked.length - 1 }, (_, index) => marked.slice(index, index + 2));
}

/** Likeness of two words, 0 … 1: Dice's coefficient over their pairs of letters. */
function wordSimilarity(one: string, other: string): number {
  const left = pairsOf(one);
  const right = pairsOf(other);
  const whole = left.length + right.length;
  let shared = 0;
  for (const pair of left) {
    const at = right.indexOf(pair);
    if (at < 0) continue;
    right.splice(at, 1);
    shared += 1;
  }
  return (2 * shared) / whole;
}

/**
 * Likeness (0 … 1) of what was typed to a name, both folded: each typed word is held against the word of
 * the name it is most like, long words weighing more than short ones.
 */
export function similarity(query: string, name: string): number {
  const words = query.split(' ');
  const nameWords = name.split(' ');
  const best = (word: string): number =>
    Math.max(...nameWords.map((other) => wordSimilarity(word, other)));
  const letters = words.reduce((sum, word) => sum + word.length, 0);
  return words.reduce((sum, word) => sum + best(word) * word.length, 0) / letters;
}
