import * as v from 'valibot';
import { instantToIso, isoToInstant } from '../../time/instant.ts';
import type { Instant } from '../../time/instant.ts';
import { isActiveAt } from '../../time/timespan.ts';
import type { Timespan } from '../../time/timespan.ts';

/** Where the map looks: its centre in degrees and the zoom. */
interface View {
  readonly zoom: number;
  readonly latitude: number;
  readonly longitude: number;
}

/** What of the map a message may name. */
export interface EmbedFacts {
  /** Moments the map covers. */
  readonly span: Timespan;
  readonly layers: readonly string[];
  /** Names of panels, the part of their link before the colon. */
  readonly panels: readonly string[];
  readonly languages: readonly string[];
  readonly hasPlace: (id: string) => boolean;
}

/** What a host asks for. What it leaves out stays as it is. */
export interface EmbedOrder {
  readonly t?: Instant | undefined;
  /** Id of a place; `null` for none. */
  readonly place?: string | null | undefined;
  /** Ids of the layers to show; `null` for all. */
  readonly layers?: readonly string[] | null | undefined;
  readonly language?: string | undefined;
  readonly view?: View | undefined;
  /** What the panel shows, as in the address: `event:aurora-shot`; `null` for the hour. */
  readonly panel?: string | null | undefined;
  readonly playing?: boolean | undefined;
}

export type EmbedMessage =
  | { readonly kind: 'set'; readonly order: EmbedOrder }
  | { readonly kind: 'get' }
  | { readonly kind: 'fault'; readonly message: string };

const PREFIX = 'petrograd:';
const PANEL = /^[a-z]+(-[a-z]+)*(:[a-z0-9]+([-/][a-z0-9]+)*)?$/;
const GREATEST_ZOOM = 17;
const LEAST_ZOOM = 9;

const between = (least: number, greatest: number) => {
  const expected = `a number from ${String(least)} to ${String(greatest)}`;
  return v.pipe(v.number(expected), v.minValue(least, expected), v.maxValue(greatest, expected));
};

function createSchema({ span, layers, panels, languages, hasPlace }: EmbedFacts) {
  const moment = `a moment such as 1917-11-07T21:40, New Style, from ${instantToIso(span.start)} to before ${instantToIso(span.end)}`;
  const place = 'the id of a place, such as winter-palace, or null';
  const layer = `a list of layers of ${layers.join(', ')}, or null`;
  const panel = `a panel as in the address, such as event:aurora-shot, of ${panels.join(', ')}, or null`;
  const isKnown = (link: string): boolean => panels.some((name) => name === link.split(':')[0]);
  return v.strictObject({
    type: v.literal(`${PREFIX}set`),
    t: v.optional(
      v.pipe(
        v.string(moment),
        v.transform(isoToInstant),
        v.check((t) => t !== undefined && isActiveAt(span, t), moment)
      )
    ),
    place: v.optional(v.nullable(v.pipe(v.string(place), v.check(hasPlace, place)))),
    layers: v.optional(
      v.nullable(
        v.pipe(
          v.array(v.string(layer), layer),
          v.check((ids) => ids.every((id) => layers.includes(id)), layer)
        )
      )
    ),
    language: v.optional(v.picklist(languages, `one of ${languages.join(', ')}`)),
    view: v.optional(
      v.strictObject(
        {
          zoom: between(LEAST_ZOOM, GREATEST_ZOOM),
          latitude: between(-90, 90),
          longitude: between(-180, 180)
        },
        'an object of zoom, latitude and longitude'
      )
    ),
    panel: v.optional(
      v.nullable(v.pipe(v.string(panel), v.regex(PANEL, panel), v.check(isKnown, panel)))
    ),
    playing: v.optional(v.boolean('true or false'))
  });
}

const typeOf = (data: unknown): string | undefined =>
  typeof data === 'object' && data !== null && 'type' in data && typeof data.type === 'string'
    ? data.type
    : undefined;

/** One sentence that says what in the message is wrong. */
function describeIssue(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue) ?? '';
  if (issue.type === 'strict_object' && issue.expected === 'never')
    return `${PREFIX}set · ${path} · there is no such member`;
  return `${PREFIX}set · ${path} · expected ${issue.message}`;
}

/**
 * Reads what a page that embeds the map has sent; `undefined` if it is meant for somebody else, for
 * pages send each other messages of many kinds. Ours have a `type` that begins with `petrograd:`.
 */
export function parseEmbedMessage(data: unknown, facts: EmbedFacts): EmbedMessage | undefined {
  const type = typeOf(data);
  if (!type?.startsWith(PREFIX)) return undefined;
  if (type === `${PREFIX}get`) return { kind: 'get' };
  if (type !== `${PREFIX}set`)
    return { kind: 'fault', message: `${type} · type · expected ${PREFIX}set or ${PREFIX}get` };
  const result = v.safeParse(createSchema(facts), data, { abortEarly: true });
  if (!result.success) return { kind: 'fault', message: describeIssue(result.issues[0]) };
  const { type: _, ...order } = result.output;
  return { kind: 'set', order };
}
