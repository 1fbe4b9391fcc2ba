import * as v from 'valibot';
import type { Json } from './correction.ts';

const JsonSchema: v.GenericSchema<Json> = v.lazy(() =>
  v.union([
    v.string(),
    v.number(),
    v.boolean(),
    v.null(),
    v.array(JsonSchema),
    v.record(v.string(), JsonSchema)
  ])
);

const text = v.pipe(v.string(), v.nonEmpty('a text that is not empty'));

/** A file of corrections, as the map writes it and `npm run geo:apply` reads it. */
export const CorrectionsSchema = v.strictObject({
  $schema: v.optional(v.string()),
  format: v.literal('petrograd-corrections'),
  version: v.literal(1),
  corrections: v.pipe(
    v.array(
      v.strictObject({
        file: v.pipe(
          v.string(),
          v.regex(/^timeline\/[a-z0-9-]+\.geojson$/, 'a file such as timeline/bridges.geojson')
        ),
        feature: text,
        path: v.pipe(
          v.string(),
          v.regex(/^(?:\/[^/]*)+$/, 'a JSON pointer such as /properties/name')
        ),
        from: v.optional(JsonSchema),
        to: v.optional(JsonSchema)
      })
    ),
    v.minLength(1, 'one correction or more')
  )
});

export type CorrectionsRecord = v.InferOutput<typeof CorrectionsSchema>;
