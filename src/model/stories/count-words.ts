/** Words of a text; a dash between spaces is none, a number or a time such as 03:30 is one. */
export const countWords = (text: string): number =>
  text.split(/\s+/).filter((token) => /[\p{L}\p{N}]/u.test(token)).length;
