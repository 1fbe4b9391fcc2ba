/** Octets of a line, without its end (RFC 5545, 3.1). */
const MAX_OCTETS = 75;

const encoder = new TextEncoder();

/**
 * Breaks a content line into lines of 75 octets of UTF-8 at most, each but the first led by a blank;
 * never inside a character. The packages at hand count characters: Cyrillic would be twice too long.
 */
export function foldLine(line: string): string {
  const lines: string[] = [];
  let current = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > MAX_OCTETS) {
      lines.push(current);
      current = ' ';
      octets = 1;
    }
    current += character;
    octets += size;
  }
  return [...lines, current].join('\r\n');
}
