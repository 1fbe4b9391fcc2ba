import { expect, it } from 'vitest';
import { countWords } from './count-words.ts';

it.each([
  ['A cruiser anchors.', 3],
  ['At 03:30 she anchored – below the bridge.', 7],
  ['В 03:30 крейсер встал — ниже моста.', 6],
  ['Антонов-Овсеенко объявил их арестованными.', 4],
  ['“two hours later”', 3],
  ['  twice  spaced\nand broken ', 4],
  ['— … –', 0],
  ['', 0]
])('%j has %i words', (text, count) => {
  expect(countWords(text)).toBe(count);
});
