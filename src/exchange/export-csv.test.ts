import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { exportCsv } from './export-csv.ts';
import { SAMPLE_TOUR } from './fixtures/sample-tours.ts';

const csv = exportCsv(SAMPLE_TOUR, 'en');
const rows = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true }).data;

describe('a tour as a table', () => {
  it('has a row for each stop, with the times of the walk and of 1917', () => {
    expect(rows).toHaveLength(3);
    expect(rows[2]).toMatchObject({
      Stop: 'Winter Palace',
      Longitude: '30.3128',
      Arrival: '12:40',
      'Walk to here, min': '18',
      'Way to here, m': '1380',
      'Hour of 1917, New Style': '1917-11-08T02:10',
      'Hour of 1917 in words': '26 October O.S. (8 November N.S.) 1917, 02:10'
    });
  });

  it('begins with the mark by which spreadsheets know UTF-8, and ends lines as RFC 4180 asks', () => {
    expect(csv.startsWith('\ufeffNo.,Stop,')).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
    expect(exportCsv(SAMPLE_TOUR, 'ru')).toContain('№,Остановка,Долгота,Широта');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '＝1', '=HYPERLINK("x")'])(
    'lets no cell be run by a spreadsheet: %s',
    (name) => {
      const stop = { name, position: [30.3, 59.9] };
      const [row] = Papa.parse<Record<string, string>>(
        exportCsv({ name: '', stops: [stop], route: [] }, 'en'),
        { header: true }
      ).data;
      expect(row?.Stop).toBe(`'${name}`);
    }
  );
});
