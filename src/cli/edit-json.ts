import { applyEdits, findNodeAtLocation, modify, parseTree } from 'jsonc-parser';
import type { Json } from '../model/corrections/correction.ts';

/** JSON in one line, spaced as the files of geo/ are. */
function writeInline(value: Json): string {
  if (Array.isArray(value)) return `[${value.map((item: Json) => writeInline(item)).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(
    ([member, item]: [string, Json]) => `${JSON.stringify(member)}: ${writeInline(item)}`
  );
  return `{${members.join(', ')}}`;
}

/**
 * The text of a JSON file with another value at a path, or without one where `to` is `undefined`. All other
 * characters stay as they are, so that a difference shows the correction alone.
 */
export function editJson(
  text: string,
  path: readonly (string | number)[],
  to: Json | undefined
): string {
  const tree = parseTree(text);
  const node = tree && findNodeAtLocation(tree, [...path]);
  if (node && to !== undefined)
    return text.slice(0, node.offset) + writeInline(to) + text.slice(node.offset + node.length);
  const formattingOptions = { insertSpaces: true, tabSize: 1, eol: '\n' };
  return applyEdits(text, modify(text, [...path], to, { formattingOptions }));
}
