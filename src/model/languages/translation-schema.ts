import * as v from 'valibot';

const text = v.pipe(v.string(), v.nonEmpty('a text'));

/** A further language: every text of the data by its English, as gettext has it. */
export const TranslationSchema = v.strictObject({
  $schema: v.optional(v.string()),
  language: v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/, 'a language of ISO 639, such as de')),
  name: text,
  short: text,
  texts: v.record(text, text)
});
