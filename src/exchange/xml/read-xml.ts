import { SaxesParser } from 'saxes';
import type { SaxesTagNS } from 'saxes';
import type { ImportFault } from '../import-fault.ts';

/** An element as plain data. */
export interface XmlElement {
  /** Without prefix. */
  readonly name: string;
  /** Empty where there is none. */
  readonly namespace: string;
  /** Those without prefix. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** All text directly inside, CDATA included. */
  readonly text: string;
}

type Building = { -readonly [Member in keyof XmlElement]: XmlElement[Member] } & {
  children: Building[];
};

/** GPX and KML need fewer than 12 levels, folders aside. */
const MAX_DEPTH = 64;

/** Carries a fault out of the parser. */
class XmlRefusal extends Error {
  constructor(readonly fault: ImportFault) {
    super(fault.kind);
  }
}

const createElement = ({ local, uri, attributes }: SaxesTagNS): Building => ({
  name: local,
  namespace: uri,
  attributes: new Map(
    Object.values(attributes).flatMap(({ prefix, local: key, value }) =>
      prefix === '' ? [[key, value] as const] : []
    )
  ),
  children: [],
  text: ''
});

/** A parser that grows a tree under `top`. */
function createParser(top: Building, hollow: ReadonlySet<string>): SaxesParser<{ xmlns: true }> {
  const parser = new SaxesParser({ xmlns: true });
  const open: Building[] = [top];
  /** Levels below a hollow element. */
  let skipped = 0;
  parser.on('doctype', () => {
    throw new XmlRefusal({ kind: 'document-type', line: parser.line });
  });
  parser.on('opentag', (tag) => {
    const parent = open.at(-1);
    if (open.length + skipped > MAX_DEPTH)
      throw new XmlRefusal({ kind: 'too-deep', line: parser.line });
    if (skipped > 0 || (parent && hollow.has(parent.name))) {
      skipped++;
      return;
    }
    const child = createElement(tag);
    parent?.children.push(child);
    open.push(child);
  });
  parser.on('closetag', () => {
    if (skipped > 0) skipped--;
    else open.pop();
  });
  const addText = (text: string): void => {
    const parent = open.at(-1);
    if (parent && skipped === 0) parent.text += text;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  return parser;
}

/**
 * Reads XML into a tree of plain data. Of the elements named in `hollow` only the attributes are kept.
 * Gives a fault where the text is not well-formed, nested too deep, or has a DOCTYPE: entities of a file
 * are never read. A browser's own parser reads entities, and no worker has one.
 */
export function readXml(text: string, hollow: ReadonlySet<string>): XmlElement | ImportFault {
  const top: Building = { name: '', namespace: '', attributes: new Map(), children: [], text: '' };
  const parser = createParser(top, hollow);
  try {
    parser.write(text).close();
  } catch (error) {
    return error instanceof XmlRefusal ? error.fault : { kind: 'malformed', line: parser.line };
  }
  return top.children[0] ?? { kind: 'malformed', line: parser.line };
}

/** The children of that name. */
export const childrenNamed = (element: XmlElement, name: string): readonly XmlElement[] =>
  element.children.filter((child) => child.name === name);

/** The text of the first child of that name. */
export const textOfChild = (element: XmlElement, name: string): string | undefined =>
  element.children.find((child) => child.name === name)?.text;

/** All elements of that name below an element, in the order of the file. */
export const descendantsNamed = (element: XmlElement, name: string): readonly XmlElement[] =>
  element.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...descendantsNamed(child, name)
  ]);
