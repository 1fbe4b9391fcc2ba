import * as v from 'valibot';
import { instant } from '../schema.ts';
import { LARGEST_TEXT, isKioskLanguage } from './kiosk-options.ts';

/** A whole number from `least` to `greatest`. */
const whole = (least: number, greatest: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(greatest));

/** One of the languages of the map; which those are the schema leaves open. */
const language = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2,3}$/, 'a language of ISO 639, such as de'),
  v.guard(isKioskLanguage)
);

/** The members of `kiosk.json`, which are the keys of the query as well. */
export const KIOSK_MEMBERS = {
  languages: v.optional(v.pipe(v.array(language), v.minLength(1))),
  language: v.optional(language),
  idle: v.optional(whole(10, 3600)),
  countdown: v.optional(whole(5, 120)),
  attractStart: v.optional(instant),
  attractEnd: v.optional(instant),
  attractSpeed: v.optional(whole(1, 360)),
  lowReach: v.optional(v.boolean()),
  textSize: v.optional(whole(0, LARGEST_TEXT)),
  highContrast: v.optional(v.boolean()),
  hand: v.optional(v.picklist(['left', 'right'])),
  sound: v.optional(v.boolean()),
  pin: v.optional(v.pipe(v.string(), v.regex(/^\d{4,8}$/, '4 to 8 digits'))),
  counts: v.optional(v.boolean()),
  reloadHour: v.optional(whole(0, 23))
} as const;

/** `kiosk.json`: any of the members, none of them needed. */
export const KioskFileSchema = v.strictObject({
  $schema: v.optional(v.string()),
  ...KIOSK_MEMBERS
});

export type KioskMember = keyof typeof KIOSK_MEMBERS;
export type KioskRecord = v.InferOutput<typeof KioskFileSchema>;

export const isKioskMember = (name: string): name is KioskMember =>
  Object.hasOwn(KIOSK_MEMBERS, name);
