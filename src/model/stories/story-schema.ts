import * as v from 'valibot';
import { LocalTextSchema, identifier, instant, latitude, longitude, support } from '../schema.ts';

/** From all of the atlas to the single house: the zooms the map has. */
const ZOOM = 'a zoom from 9 to 17';
const zoom = v.pipe(v.number(), v.minValue(9, ZOOM), v.maxValue(17, ZOOM));

export const StoryStepSchema = v.strictObject({
  id: identifier,
  view: v.strictObject({ longitude, latitude, zoom }),
  time: instant,
  end: v.optional(instant),
  flashback: v.optional(v.literal(true)),
  layers: v.optional(v.array(identifier)),
  place: v.optional(identifier),
  events: v.optional(v.array(identifier)),
  movements: v.optional(v.array(identifier)),
  text: LocalTextSchema,
  ...support
});

export const StorySchema = v.strictObject({
  $schema: v.optional(v.string()),
  id: identifier,
  title: LocalTextSchema,
  summary: LocalTextSchema,
  minutes: v.pipe(v.number(), v.integer('a whole number'), v.minValue(1, 'one minute or more')),
  steps: v.pipe(v.array(StoryStepSchema), v.minLength(1, 'one step or more'))
});

export const LegendSchema = v.strictObject({
  id: identifier,
  belief: LocalTextSchema,
  record: LocalTextSchema,
  place: v.optional(identifier),
  time: v.optional(instant),
  events: v.optional(v.array(identifier)),
  ...support
});

export const LegendsSchema = v.strictObject({
  $schema: v.optional(v.string()),
  legends: v.array(LegendSchema)
});

export type StoryStepRecord = v.InferOutput<typeof StoryStepSchema>;
export type LegendRecord = v.InferOutput<typeof LegendSchema>;
