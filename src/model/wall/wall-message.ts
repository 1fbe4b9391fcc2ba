import { id as ATLAS_ID } from '../../../geo/atlas.json';
import * as v from 'valibot';
import { KIOSK_LANGUAGES } from '../kiosk/kiosk-options.ts';

/** The channel on which the windows of one machine speak; browsers keep it to one origin. */
export const WALL_CHANNEL = `${ATLAS_ID}-wall`;

/** A hash longer than this is no state of ours. */
const LONGEST_HASH = 20_000;

const finite = v.pipe(v.number(), v.finite());
const positive = v.pipe(finite, v.minValue(1));

/** What a wall says again and again: whoever leads may show what it shows. */
const AskSchema = v.object({ kind: v.literal('ask'), program: v.string() });

/** What a console shows. What is absent from it is `null`. */
const StateSchema = v.object({
  kind: v.literal('state'),
  /** Which build speaks: see `programOf`. */
  program: v.string(),
  /** Which window speaks; a new one each time it is opened. */
  console: v.pipe(v.string(), v.nonEmpty(), v.maxLength(64)),
  /** Everything else, as the address of the page says it: see `parseHash`. */
  hash: v.pipe(v.string(), v.maxLength(LONGEST_HASH)),
  /** Milliseconds since somebody touched it; `null` where nobody is. */
  untouched: v.nullable(v.pipe(finite, v.minValue(0))),
  /** A clock that runs: an instant with its fraction of a minute, and city minutes in a second. */
  playing: v.nullable(v.object({ exact: finite, speed: v.pipe(finite, v.minValue(0)) })),
  /** Its map in CSS pixels; `null` where it has none. */
  size: v.nullable(v.object({ width: positive, height: positive })),
  /** Languages of its invitation, while nobody is there; `null` during a visit. */
  invites: v.nullable(v.pipe(v.array(v.picklist(KIOSK_LANGUAGES)), v.minLength(1)))
});

const MessageSchema = v.variant('kind', [AskSchema, StateSchema]);
const SpeakerSchema = v.object({ program: v.string(), kind: v.optional(v.unknown()) });

/** A message of another build: it may mean other things by the same words, but for the question. */
export interface ForeignMessage {
  readonly kind: 'other';
  readonly program: string;
  readonly asks: boolean;
}

export type WallAsk = v.InferOutput<typeof AskSchema>;
export type ConsoleState = v.InferOutput<typeof StateSchema>;
export type WallMessage = WallAsk | ConsoleState;

/** Reads what came over the channel; of anything that is no message of ours, `undefined`. */
export function parseWallMessage(
  data: unknown,
  program: string
): WallMessage | ForeignMessage | undefined {
  const speaker = v.safeParse(SpeakerSchema, data);
  if (!speaker.success) return undefined;
  const { program: from, kind } = speaker.output;
  if (from !== program) return { kind: 'other', program: from, asks: kind === 'ask' };
  const message = v.safeParse(MessageSchema, data);
  return message.success ? message.output : undefined;
}
