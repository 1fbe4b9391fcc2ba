/** What no file may carry: controls but tab and line feed, halves of pairs, and what XML 1.0 forbids. */
const UNWRITABLE = /[^\P{Cc}\n\t]|\p{Cs}|[\ufffe\uffff]/gu;

/** A text that every format can carry: lines end with a line feed, no controls, no blank at the ends. */
export const toPlainText = (text: string): string =>
  text.replaceAll(/\r\n?/g, '\n').replaceAll(UNWRITABLE, '').trim();

/** The same on one line: for names. */
export const toPlainLine = (text: string): string => toPlainText(text).replaceAll(/\s+/g, ' ');
