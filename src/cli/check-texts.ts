import { parseJsonFile } from '../model/atlas-file.ts';
import type { AtlasFile } from '../model/atlas-file.ts';
import { createReport } from '../model/fault-collector.ts';
import type { Fault } from '../model/fault.ts';

/** A language beside English in which the data themselves say every text, if the atlas offers it. */
const SECOND = 'ru';

const silent = (): void => undefined;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Where a text stands: in what, as the faults of the file name it, and below that. */
interface Where {
  readonly feature: string;
  readonly path: string;
}

/** Items with an id are named by it; stops of a walk, which have none, by where they stand in the list. */
function whereIs(key: string, value: unknown, { feature, path }: Where, isInList: boolean): Where {
  if (isInList && isObject(value) && typeof value.id === 'string')
    return { feature: value.id, path: '' };
  if (path === 'stops') return { feature: `stops.${key}`, path: '' };
  return { feature, path: path === '' ? key : `${path}.${key}` };
}

function listBare(value: unknown, where: Where): readonly Where[] {
  if (!isObject(value)) return [];
  const isBare = typeof value.en === 'string' && !(SECOND in value);
  const below = Object.entries(value).flatMap(([key, member]) =>
    listBare(member, whereIs(key, member, where, Array.isArray(value)))
  );
  return isBare ? [where, ...below] : below;
}

/** Reports each text that is in English alone, where the atlas offers Russian too. */
export function checkTexts(files: readonly AtlasFile[], faults: Fault[]): void {
  const atlas = parseJsonFile(
    new Map(files.map((file) => [file.path, file])),
    'atlas.json',
    silent
  );
  if (!isObject(atlas) || !isObject(atlas.languages) || !(SECOND in atlas.languages)) return;
  for (const file of files) {
    if (!/\.(?:geo)?json$/.test(file.path) || file.path.startsWith('languages/')) continue;
    const value = parseJsonFile(new Map([[file.path, file]]), file.path, silent);
    for (const { feature, path } of listBare(value, { feature: '–', path: '' }))
      createReport(
        faults,
        file.path,
        feature
      )(`${path}.${SECOND}`, 'expected this member, found none');
  }
}
