import { createNetwork } from '../model/base/create-street-network.ts';
import { TableError } from '../model/base/read-table.ts';
import type { Fault } from '../model/fault.ts';
import type { AtlasFile } from '../model/parse-atlas.ts';

const JUNCTIONS = 'base/streets/junctions.csv';
const STREETS = 'base/streets/streets.csv';

/** Reports faults of the street tables; false if they are not there. */
export function checkStreets(files: readonly AtlasFile[], faults: Fault[]): boolean {
  const [junctions, streets] = [JUNCTIONS, STREETS].map((wanted) => {
    const content = files.find(({ path }) => path === wanted)?.content;
    return content && 'text' in content ? content.text : undefined;
  });
  if (junctions === undefined || streets === undefined) return false;
  try {
    createNetwork(junctions, streets);
  } catch (error) {
    if (!(error instanceof TableError)) throw error;
    faults.push(...error.faults);
  }
  return true;
}
