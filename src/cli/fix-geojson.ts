import booleanClockwise from '@turf/boolean-clockwise';
import { applyEdits, getNodeValue, findNodeAtLocation, parseTree } from 'jsonc-parser';
import type { Edit, Node } from 'jsonc-parser';
import type { Position } from 'geojson';
import { lineAt } from './line-of-fault.ts';

/** Something mended: the line in the file before, and what was done. */
export interface Fix {
  readonly line: number;
  readonly what: string;
}

export interface Fixed {
  readonly text: string;
  readonly fixes: readonly Fix[];
}

/** An edit with what it does; those that only help another one say nothing. */
interface Mending {
  readonly edits: readonly Edit[];
  readonly at: number;
  readonly what: string;
}

/** Digits after the point of a degree: RFC 7946, section 11.2, asks for no more than six. */
const DIGITS = 6;

const itemsOf = (node: Node | undefined): readonly Node[] =>
  node?.type === 'array' ? (node.children ?? []) : [];

function* listNumbers(node: Node): Generator<Node> {
  if (node.type === 'number') yield node;
  for (const child of node.children ?? []) yield* listNumbers(child);
}

/** Outer rings and holes of a geometry, each with what it is. */
function listRings(geometry: Node): { ring: Node; isOuter: boolean }[] {
  const type: unknown = findNodeAtLocation(geometry, ['type'])?.value;
  const coordinates = findNodeAtLocation(geometry, ['coordinates']);
  const polygons =
    type === 'Polygon' && coordinates
      ? [coordinates]
      : type === 'MultiPolygon'
        ? itemsOf(coordinates)
        : [];
  return polygons.flatMap((polygon) =>
    itemsOf(polygon).map((ring, index) => ({ ring, isOuter: index === 0 }))
  );
}

/** Puts the items of a list in another order; what stands between them stays. */
const arrange = (text: string, items: readonly Node[], order: readonly Node[]): Edit[] =>
  items.flatMap((item, index) => {
    const other = order[index];
    return other === undefined || other === item
      ? []
      : [
          {
            offset: item.offset,
            length: item.length,
            content: text.slice(other.offset, other.offset + other.length)
          }
        ];
  });

function* roundDegrees(_: string, feature: Node): Generator<Mending> {
  const places = [
    findNodeAtLocation(feature, ['geometry', 'coordinates']),
    findNodeAtLocation(feature, ['properties', 'position'])
  ];
  for (const place of places)
    for (const node of place ? listNumbers(place) : []) {
      const degrees = node.value as number;
      const content = String(Number(degrees.toFixed(DIGITS)));
      if (Number(content) !== degrees)
        yield {
          at: node.offset,
          what: `rounded ${String(degrees)} to ${content}`,
          edits: [{ offset: node.offset, length: node.length, content }]
        };
    }
}

const isRing = (value: unknown): value is Position[] =>
  Array.isArray(value) &&
  value.length >= 4 &&
  value.every((one) => Array.isArray(one) && one.every((part) => typeof part === 'number'));

function* turnRings(text: string, feature: Node): Generator<Mending> {
  const geometry = findNodeAtLocation(feature, ['geometry']);
  for (const { ring, isOuter } of geometry ? listRings(geometry) : []) {
    const value: unknown = getNodeValue(ring);
    if (!isRing(value) || booleanClockwise(value) !== isOuter) continue;
    yield {
      at: ring.offset,
      what: `turned round ${isOuter ? 'an outer ring that was clockwise' : 'a hole that was counter-clockwise'}`,
      edits: arrange(text, itemsOf(ring), itemsOf(ring).toReversed())
    };
  }
}

const startOf = (claim: Node): string => {
  const best: unknown = findNodeAtLocation(claim, ['start', 'best'])?.value;
  return typeof best === 'string' ? best : '';
};

function* orderClaims(text: string, feature: Node): Generator<Mending> {
  const control = findNodeAtLocation(feature, ['properties', 'control']);
  const claims = itemsOf(control);
  const ordered = claims.toSorted((a, b) => (startOf(a) < startOf(b) ? -1 : 1));
  const isOrdered = claims.every(
    (claim, index) => index === 0 || startOf(claims[index - 1] ?? claim) <= startOf(claim)
  );
  if (control && !isOrdered && claims.every((claim) => startOf(claim) !== ''))
    yield {
      at: control.offset,
      what: 'put the claims of control in order of time',
      edits: arrange(text, claims, ordered)
    };
}

/** One kind of mending after another: each sees the text the one before has left. */
const PASSES = [roundDegrees, turnRings, orderClaims] as const;

function runPass(text: string, pass: (typeof PASSES)[number]): Fixed {
  const root = parseTree(text);
  const features = itemsOf(root && findNodeAtLocation(root, ['features']));
  const mendings = features.flatMap((feature) => [...pass(text, feature)]);
  return {
    text: applyEdits(
      text,
      mendings.flatMap(({ edits }) => [...edits])
    ),
    fixes: mendings.map(({ at, what }) => ({ line: lineAt(text, at), what }))
  };
}

/**
 * Mends in a GeoJSON file what changes no fact: degrees of more than six decimals, the winding of rings
 * (RFC 7946), claims that do not stand in order of time. All other characters stay as they are. A text that is no
 * JSON stays as it is.
 */
export function fixGeojson(text: string): Fixed {
  try {
    JSON.parse(text);
  } catch {
    return { text, fixes: [] };
  }
  return PASSES.reduce<Fixed>(
    ({ text: before, fixes }, pass) => {
      const after = runPass(before, pass);
      return { text: after.text, fixes: [...fixes, ...after.fixes] };
    },
    { text, fixes: [] }
  );
}
