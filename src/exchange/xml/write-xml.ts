/** An element, ready as text; only `element` makes one. */
export interface XmlText {
  readonly xml: string;
}

/** What stands inside an element: one text, or elements (each on a line of its own), or nothing. */
export type XmlContent = string | number | XmlText | undefined | readonly XmlContent[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\t': '&#9;'
};

const escape = (text: string, pattern: RegExp): string =>
  text.replaceAll(pattern, (character) => ENTITIES[character] ?? character);

function writeContent(content: XmlContent): string {
  if (content === undefined) return '';
  if (typeof content === 'object')
    return 'xml' in content ? content.xml : content.map(writeContent).filter(Boolean).join('\n');
  return escape(String(content), /[&<>]/g);
}

/** ` name="value"` with all that XML and HTML would misread written as entities. */
export const writeAttribute = (name: string, value: string): string =>
  ` ${name}="${escape(value, /[&<>"\n\t]/g)}"`;

/**
 * One element. Absent attributes are left out. Texts must be plain text (`toPlainText`): XML 1.0 cannot
 * carry most controls at all. Written here because a builder weighs five times the whole file format.
 */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  ...content: readonly XmlContent[]
): XmlText {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [writeAttribute(key, value)]
  );
  const inside = writeContent(content);
  const open = `<${name}${written.join('')}`;
  return { xml: inside === '' ? `${open}/>` : `${open}>${inside}</${name}>` };
}

/** An element with a text, or nothing where there is no text. */
export const textElement = (name: string, text: string | undefined): XmlText | undefined =>
  text === undefined || text === '' ? undefined : element(name, {}, text);

/** A whole file. */
export const xmlDocument = (root: XmlText): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${root.xml}\n`;
