/**
 * A number of 32 bits that tells a text from one that was damaged or changed by mistake, by FNV-1a
 * (Fowler, Noll, Vo) over its UTF-16 code units. No protection from somebody who means to deceive.
 */
export function digestText(text: string): number {
  let digest = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    digest = Math.imul(digest ^ text.charCodeAt(index), 0x01000193);
  return digest >>> 0;
}

/** The digest of a data file, short enough to be listed: its name counts, for no file stands for another. */
export const digestFile = (address: string, text: string): string =>
  digestText(address.slice(address.lastIndexOf('/') + 1) + text).toString(36);
