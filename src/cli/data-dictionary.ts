import type { PublishedSchema } from './json-schemas.ts';
import { findMeaning } from './member-meanings.ts';

/** What the dictionary reads of a JSON Schema. */
interface Shape {
  readonly type?: unknown;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  readonly items?: Shape | readonly Shape[];
  readonly additionalProperties?: Shape | boolean;
  readonly anyOf?: readonly Shape[];
  readonly oneOf?: readonly Shape[];
  readonly $ref?: string;
}

/** A member of a kind of data file. */
export interface Member {
  /** Name of the schema, such as `places`. */
  readonly kind: string;
  readonly name: string;
  /** From the top of the file; `[]` is each item of a list, `*` each key. */
  readonly path: string;
  readonly isNeeded: boolean;
  readonly type: string;
}

const isLocalText = ({ properties = {} }: Shape): boolean => 'en' in properties;
const isList = (items: Shape['items']): items is readonly Shape[] => Array.isArray(items);
const isShape = (value: Shape | boolean | undefined): value is Shape => typeof value === 'object';
const code = (value: unknown): string => `\`${String(value)}\``;

function describeNumber({ type, minimum, maximum }: Shape): string {
  const name = type === 'integer' ? 'whole number' : 'number';
  if (minimum !== undefined && maximum !== undefined)
    return `${name} ${String(minimum)} … ${String(maximum)}`;
  return minimum === undefined ? name : `${name} from ${String(minimum)}`;
}

function describeList({ items }: Shape): string {
  if (isList(items)) {
    const [kind, ...others] = new Set(items.map(describe));
    const isNumbers = kind?.startsWith('number') === true || others.length > 0;
    return `${String(items.length)} ${isNumbers ? 'numbers' : `of: ${kind ?? ''}`}`;
  }
  return items ? `list of: ${describe(items)}` : 'list';
}

/** The type of a member in words. */
function describe(shape: Shape): string {
  const choices = shape.anyOf ?? shape.oneOf;
  if (choices) return [...new Set(choices.map(describe))].join(' or ');
  if (shape.$ref !== undefined) return 'any JSON';
  if (shape.const !== undefined) return code(shape.const);
  if (shape.enum) return shape.enum.map(code).join(', ');
  if (isLocalText(shape)) return 'text in each language';
  if (shape.type === 'array') return describeList(shape);
  if (shape.type === 'object') return 'object';
  if (shape.type === 'boolean') return '`true` or `false`';
  if (shape.type === 'number' || shape.type === 'integer') return describeNumber(shape);
  if (shape.pattern?.includes('T\\d{2}')) return 'time';
  if (shape.pattern?.startsWith('^#')) return 'colour';
  if (shape.pattern?.startsWith('^[a-z0-9]+')) return 'id';
  return 'text';
}

function* listBelow(kind: string, shape: Shape, prefix: string): Generator<Member> {
  for (const choice of shape.anyOf ?? shape.oneOf ?? []) yield* listBelow(kind, choice, prefix);
  if (isLocalText(shape)) return;
  for (const [name, member] of Object.entries(shape.properties ?? {})) {
    const path = prefix === '' ? name : `${prefix}.${name}`;
    const isNeeded = shape.required?.includes(name) ?? false;
    yield { kind, name, path, isNeeded, type: describe(member) };
    yield* listBelow(kind, member, path);
  }
  if (shape.items && !isList(shape.items)) yield* listBelow(kind, shape.items, `${prefix}[]`);
  if (isShape(shape.additionalProperties))
    yield* listBelow(kind, shape.additionalProperties, `${prefix}.*`);
}

const nameOf = ({ $id }: PublishedSchema): string => $id.replace('.schema.json', '');

/** Every member of a kind of data file, once for each path. */
export function listMembers(schema: PublishedSchema): Member[] {
  const members = new Map<string, Member>();
  for (const member of listBelow(nameOf(schema), schema as Shape, '')) {
    const { path, type } = member;
    const known = members.get(path);
    // The same member in other kinds of a thing, such as the type of another geometry.
    const isNew = known !== undefined && !known.type.split(' or ').includes(type);
    members.set(path, isNew ? { ...known, type: `${known.type} or ${type}` } : (known ?? member));
  }
  return [...members.values()];
}

const HEADINGS = ['member', 'type', 'needed', 'what it means'] as const;

const rowOf = ({ kind, name, path, isNeeded, type }: Member): string[] => [
  code(path),
  type,
  isNeeded ? 'yes' : '',
  findMeaning(kind, name) ?? ''
];

/** A table of Markdown, with columns as wide as their widest cell. */
function formatTable(rows: readonly (readonly string[])[]): string {
  const widths = HEADINGS.map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0))
  );
  const lines = rows.map(
    (row) => `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`
  );
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [lines[0], rule, ...lines.slice(1)].join('\n');
}

const formatSection = (schema: PublishedSchema): string =>
  [
    `## ${schema.title ?? ''}`,
    `${schema.description ?? ''} Schema: [\`${schema.$id}\`](${schema.$id}).`,
    formatTable([HEADINGS, ...listMembers(schema).map(rowOf)])
  ].join('\n\n');

const INTRODUCTION = `# Data dictionary

Every member of every kind of data file: what it is called, what may stand in it, whether it must be there, what
it means. Written by \`npm run geo:schema\` from the schemas the program itself reads with; do not edit it by hand.
How a fact becomes a feature is told in [the README above](../README.md).

- **time**: \`1917-11-07T03:30\`, a minute of the Gregorian calendar on the wall clock of the city, without a zone.
- **colour**: \`#b3261e\`, red, green and blue in hexadecimal digits.
- **id**: small letters, digits and single hyphens. It never changes.
- **text in each language**: \`{ "en": …, "ru": … }\`; further languages may stand beside them.
- \`[]\` is each item of a list, \`*\` each key of an object.`;

/** The data dictionary, in Markdown. */
export const formatDataDictionary = (schemas: readonly PublishedSchema[]): string =>
  `${[INTRODUCTION, ...schemas.map(formatSection)].join('\n\n')}\n`;
