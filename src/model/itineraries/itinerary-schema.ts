import * as v from 'valibot';
import { LocalTextSchema, identifier, instant, support } from '../schema.ts';

const minutes = (least: number, most: number) =>
  v.pipe(
    v.number(),
    v.integer('a whole number'),
    v.minValue(least, `${String(least)} minutes or more`),
    v.maxValue(most, `${String(most)} minutes or less`)
  );

export const TourStopSchema = v.strictObject({
  /** One of both: an event takes place somewhere. */
  place: v.optional(identifier),
  event: v.optional(identifier),
  time: instant,
  dwell: minutes(0, 60),
  talk: minutes(0, 60),
  tells: LocalTextSchema,
  sees: v.optional(LocalTextSchema),
  ...support
});

/** A ready-made walk, one file for each. */
export const ItinerarySchema = v.strictObject({
  $schema: v.optional(v.string()),
  id: identifier,
  title: LocalTextSchema,
  summary: LocalTextSchema,
  minutes: minutes(10, 480),
  roundTrip: v.optional(v.literal(true)),
  stepFree: v.optional(LocalTextSchema),
  stops: v.pipe(v.array(TourStopSchema), v.minLength(2, 'two stops or more'))
});

export type TourStopRecord = v.InferOutput<typeof TourStopSchema>;
