import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import type { Node, ParseError } from 'jsonc-parser';
import { formatFault } from '../model/fault.ts';
import type { Fault } from '../model/fault.ts';
import type { AtlasFile } from '../model/parse-atlas.ts';

/** Line of an offset in a text, from 1. */
export const lineAt = (text: string, offset: number): number =>
  text.slice(0, offset).split('\n').length;

const valueOf = (node: Node, member: string): Node | undefined =>
  findNodeAtLocation(node, [member]);

/** Every object below a node that bears the id, in the order of the file. */
function* listBearers(node: Node, id: string): Generator<Node> {
  if (node.type === 'object' && valueOf(node, 'id')?.value === id) yield node;
  for (const child of node.children ?? []) yield* listBearers(child, id);
}

/** As a file tells parts of a path: members by their names, items by their numbers. */
const toSegment = (part: string): string | number => (/^\d+$/.test(part) ? Number(part) : part);

/** The node at a path, or the last one on the way to it that is there. */
function follow(start: Node, parts: readonly string[]): Node {
  let node = start;
  for (const part of parts) {
    const next = findNodeAtLocation(node, [toSegment(part)]);
    if (!next) break;
    node = next;
  }
  return node;
}

function findFeature(root: Node, { feature, path }: Fault): Node {
  if (feature === '–') return root;
  const bearers = [...listBearers(root, feature)];
  // Where an id stands twice, the second is the one too many.
  const bearer = path === 'id' ? bearers.at(-1) : bearers[0];
  if (bearer) return bearer;
  const keyed = (root.children ?? []).flatMap(({ children = [] }) => {
    const value = children[1];
    return value?.type === 'object' ? (valueOf(value, feature) ?? []) : [];
  });
  return keyed[0] ?? follow(root, feature.split('.'));
}

function findInJson(text: string, fault: Fault): number | undefined {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true });
  const [error] = errors;
  if (error) return lineAt(text, error.offset);
  if (!root) return undefined;
  const path = fault.path === '–' ? [] : fault.path.split('.');
  return lineAt(text, follow(findFeature(root, fault), path).offset);
}

/** The row of a table whose first cell is the id. */
function findInTable(text: string, { feature }: Fault): number | undefined {
  const index = text.split('\n').findIndex((row) => row.split(',')[0] === feature);
  return index < 0 ? undefined : index + 1;
}

/** The line of a file in which a fault lies, from 1; of what is missing, that of what should hold it. */
export function lineOfFault(text: string, fault: Fault): number | undefined {
  if (fault.file.endsWith('.csv')) return findInTable(text, fault);
  return findInJson(text, fault);
}

/** `file:line · feature id · path · what was expected`, as editors and terminals make links of it. */
export function formatFaultWithLine(fault: Fault, files: readonly AtlasFile[]): string {
  const content = files.find(({ path }) => path === fault.file)?.content;
  const line = content && 'text' in content ? lineOfFault(content.text, fault) : undefined;
  return formatFault(
    line === undefined ? fault : { ...fault, file: `${fault.file}:${String(line)}` }
  );
}
