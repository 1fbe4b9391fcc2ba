import * as v from 'valibot';
import type { AreaCells } from './area-cells.ts';

const coordinates = v.custom<unknown[]>(Array.isArray);

/*
 * The file is made by the build from checked ones: positions are not walked through one by one here.
 */
const AreaCellsSchema = v.object({
  cells: v.array(
    v.object({
      place: v.string(),
      surface: v.number(),
      geometry: v.object({ type: v.literal('MultiPolygon'), coordinates })
    })
  ),
  borders: v.array(
    v.object({
      between: v.tuple([v.string(), v.string()]),
      geometry: v.object({ type: v.literal('MultiLineString'), coordinates })
    })
  )
});

/**
 * Reads the land shared out among the places.
 * @throws SyntaxError or ValiError where the text is something else
 */
export function parseAreaCells(text: string): AreaCells {
  const value: unknown = JSON.parse(text);
  v.assert(AreaCellsSchema, value);
  // The schema has checked all members that the type names, but for the depth of positions.
  return value as AreaCells;
}
