import { parseJsonFile } from '../atlas-file.ts';
import type { AtlasFile } from '../atlas-file.ts';
import type { Atlas } from '../atlas.ts';
import type { Fault } from '../fault.ts';
import { createItemReport, createReport } from '../fault-collector.ts';
import { parseShape } from '../parse-shape.ts';
import { createResolver } from './create-resolver.ts';
import type { Resolve } from './create-resolver.ts';
import { parseStep } from './parse-step.ts';
import { StorySchema } from './story-schema.ts';
import type { StoryStepRecord } from './story-schema.ts';
import type { Story, StoryStep } from './story.ts';

/** The stories that could be read, in the order of their first hours, and what was wrong. */
export interface ParsedStories {
  readonly stories: readonly Story[];
  readonly faults: readonly Fault[];
}

const STORY_PATH = /^stories\/([^/]+)\.json$/;

/** Path below `geo/` of the file of a story. */
export const storyPath = (id: string): string => `stories/${id}.json`;

function parseSteps(
  records: readonly StoryStepRecord[],
  path: string,
  atlas: Atlas,
  resolve: Resolve,
  faults: Fault[]
): StoryStep[] {
  const steps: StoryStep[] = [];
  for (const record of records) {
    const report = createReport(faults, path, record.id);
    if (steps.some(({ id }) => id === record.id))
      report('id', 'expected an id of its own, found twice');
    steps.push(parseStep(record, steps.at(-1), atlas, resolve, report));
  }
  return steps;
}

/** Reads one story, or gives `undefined` after reporting any fault: it is told whole or not at all. */
function parseStory(
  files: ReadonlyMap<string, AtlasFile>,
  path: string,
  atlas: Atlas,
  resolve: Resolve,
  allFaults: Fault[]
): Story | undefined {
  const faults: Fault[] = [];
  const report = createReport(faults, path, '–');
  const value = parseJsonFile(files, path, report);
  const record =
    faults.length === 0
      ? parseShape(StorySchema, value, createItemReport(faults, path, value, 'steps'))
      : undefined;
  if (record && storyPath(record.id) !== path)
    report('id', `expected ${STORY_PATH.exec(path)?.[1] ?? ''}, as the file is named`);
  const [first, ...others] = parseSteps(record?.steps ?? [], path, atlas, resolve, faults);
  allFaults.push(...faults);
  if (!record || !first || faults.length > 0) return undefined;
  const { id, title, summary, minutes } = record;
  return { id, title, summary, minutes, steps: [first, ...others] };
}

/**
 * Reads every file below `stories/` against the atlas it leads through. Never throws for what a file
 * holds: each fault is named, each story without a fault is there.
 */
export function parseStories(fileList: readonly AtlasFile[], atlas: Atlas): ParsedStories {
  const files = new Map(fileList.map((file) => [file.path, file]));
  const resolve = createResolver(atlas);
  const faults: Fault[] = [];
  const stories = [...files.keys()]
    .filter((path) => STORY_PATH.test(path))
    .map((path) => parseStory(files, path, atlas, resolve, faults))
    .filter((story) => story !== undefined)
    .toSorted((a, b) => a.steps[0].time - b.steps[0].time);
  return { stories, faults };
}
