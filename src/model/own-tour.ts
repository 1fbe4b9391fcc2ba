import * as v from 'valibot';

/** A walking tour that the visitor keeps on the device. */
export interface OwnTour {
  readonly id: number;
  /** The plan as a link writes it. */
  readonly text: string;
}

const OwnTourSchema = v.object({ id: v.pipe(v.number(), v.integer()), text: v.string() });

/** Reads what the browser kept; whatever is no tour is left out. */
export const parseOwnTours = (value: unknown): readonly OwnTour[] =>
  Array.isArray(value)
    ? value.flatMap((item) => {
        const parsed = v.safeParse(OwnTourSchema, item);
        return parsed.success ? [parsed.output] : [];
      })
    : [];
