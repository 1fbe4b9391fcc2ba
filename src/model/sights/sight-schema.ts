import * as v from 'valibot';
import { LocalTextSchema, identifier, instant, support } from '../schema.ts';
import { SIGHT_KINDS, SOUND_KINDS } from './sight.ts';

export const SightSchema = v.strictObject({
  id: identifier,
  kind: v.picklist(SIGHT_KINDS),
  event: identifier,
  place: v.optional(identifier),
  towards: v.optional(identifier),
  start: v.optional(instant),
  end: v.optional(instant),
  caption: LocalTextSchema,
  doubt: v.optional(LocalTextSchema),
  ...support
});

export const SoundSchema = v.strictObject({
  id: identifier,
  kind: v.picklist(SOUND_KINDS),
  time: instant,
  event: v.optional(identifier),
  movement: v.optional(identifier),
  caption: LocalTextSchema,
  ...support
});

export const SightsSchema = v.strictObject({
  $schema: v.optional(v.string()),
  sights: v.array(SightSchema),
  sounds: v.array(SoundSchema)
});

export type SightRecord = v.InferOutput<typeof SightSchema>;
export type SoundRecord = v.InferOutput<typeof SoundSchema>;
