/** How far a story was read; steps are counted from 0. */
export interface StoryProgress {
  /** Where the reader left it. */
  readonly at: number;
  /** The last step ever read. */
  readonly furthest: number;
}

/** Progress by the id of the story. */
export type StoryProgressById = ReadonlyMap<string, StoryProgress>;

const ENTRY = /^([a-z0-9-]+):(\d{1,3})\/(\d{1,3})$/;

/** Reads what `formatProgress` wrote; what cannot be read is left out. */
export function parseProgress(text: string): StoryProgressById {
  const entries = text.split(' ').flatMap((entry) => {
    const [, id, at, furthest] = ENTRY.exec(entry) ?? [];
    return id === undefined ? [] : [[id, { at: Number(at), furthest: Number(furthest) }] as const];
  });
  return new Map(entries);
}

/** Writes progress as one line, `the-congress:2/5 empty-palace:0/0`. */
export const formatProgress = (progress: StoryProgressById): string =>
  [...progress]
    .map(([id, { at, furthest }]) => `${id}:${String(at)}/${String(furthest)}`)
    .join(' ');

/** The progress after a step was shown. */
export const withStep = (
  progress: StoryProgressById,
  id: string,
  index: number
): StoryProgressById =>
  new Map([
    ...progress,
    [id, { at: index, furthest: Math.max(index, progress.get(id)?.furthest ?? 0) }]
  ]);
