/*
 * How free text is written in a link. The signs that separate the parts of a plan, and those that would
 * end the plan or be lost on the way (an address bar drops tabs and line ends, a mail program may take
 * `+` for a blank), become `~` and a digit. The address bar escapes all others and gives them back.
 */
const SIGNS = ['~', ';', ',', '&', '#', '%', '\n', '+', '_', '='] as const;
const SPACE = '_';

const toWritable: ReadonlyMap<string, string> = new Map([
  [' ', SPACE],
  ...SIGNS.map((sign, index) => [sign, `~${String(index)}`] as const)
]);

/** Controls but the line feed, and halves of pairs: no link can carry them. */
const UNWRITABLE = /[^\P{Cc}\n]|\p{Cs}/gu;

/** The text as a link can carry it: no controls but the line feed, at most `length` characters. */
export const toLinkable = (text: string, length: number): string =>
  Array.from(text.replaceAll(/\r\n?/g, '\n').replaceAll(UNWRITABLE, '')).slice(0, length).join('');

/** Writes text for a link; it then holds none of the signs above but `~` and `_`. */
export const formatLinkText = (text: string): string =>
  text.replaceAll(/[ ~;,&#%\n+_=]/g, (sign) => toWritable.get(sign) ?? sign);

/** Reads what `formatLinkText` wrote; signs that it never writes stand for themselves. */
export const parseLinkText = (text: string): string =>
  text.replaceAll(/~(\d)|_/g, (whole, digit: string | undefined) =>
    digit === undefined ? ' ' : (SIGNS[Number(digit)] ?? whole)
  );

/**
 * Four signs by which a cut or altered text is known: FNV-1a with 32 bits (G. Fowler, L. C. Noll,
 * K.-P. Vo) over the UTF-16 units, in base 36.
 */
export function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return ((hash >>> 0) % 36 ** 4).toString(36).padStart(4, '0');
}
