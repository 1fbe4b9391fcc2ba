import areaCellsAddress from 'virtual:area-cells-address';
import { fetchText } from '../fetch-text.ts';
import type { AreaCells } from '../model/area/area-cells.ts';
import { parseAreaCells } from '../model/area/parse-area-cells.ts';

/** Fetches the land shared out among the places. Rejects where it cannot be had. */
export async function loadArea(): Promise<AreaCells> {
  const content = await fetchText(areaCellsAddress);
  if ('failure' in content) throw new Error(content.failure);
  return parseAreaCells(content.text);
}
