import Papa from 'papaparse';
import type { Atlas } from '../../model/atlas.ts';
import { BYTE_ORDER_MARK, RUNNABLE } from '../spreadsheet.ts';
import type { FlatRow } from './flat-row.ts';
import { listClaims } from './list-claims.ts';
import { listEvents } from './list-events.ts';

/** RFC 4180: commas, CRLF; UTF-8 with the mark by which spreadsheets know it. */
function write(rows: readonly FlatRow[]): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const table = Papa.unparse([...rows], { columns, newline: '\r\n', escapeFormulae: RUNNABLE });
  return `${BYTE_ORDER_MARK}${table}\r\n`;
}

/** A table with a row for each claim of control. */
export const exportClaimTable = (atlas: Atlas): string =>
  write(listClaims(atlas).map(({ row: { endExclusive: _, ...row } }) => row));

/** A table with a row for each event. */
export const exportEventTable = (atlas: Atlas): string =>
  write(listEvents(atlas).map(({ row }) => row));
