import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../i18n/language.ts';
import { FRAME, offer } from './fixtures/offered-file.ts';
import { formatImportFault } from './import-fault.ts';
import type { ImportFault } from './import-fault.ts';
import { importTour } from './import-tour.ts';
import type { OfferedFile } from './read-text.ts';

const gpx = (inside: string): string =>
  `<?xml version="1.0"?>\n<gpx version="1.1" creator="x" xmlns="http://www.topografix.com/GPX/1/1">\n${inside}\n</gpx>`;
const waypoint = (name: string, lat: string | number = 59.94, lon: string | number = 30.31) =>
  `<wpt lat="${String(lat)}" lon="${String(lon)}"><name>${name}</name></wpt>`;
const geojson = (...features: readonly unknown[]): string =>
  JSON.stringify({ type: 'FeatureCollection', features });

/** Names of the stops that came, and what is said of the rest. */
async function read(content: string | Uint8Array | OfferedFile, name?: string) {
  const file =
    typeof content === 'object' && 'arrayBuffer' in content ? content : offer(content, name);
  const { tour, faults } = await importTour(file, FRAME);
  return {
    stops: tour?.stops.map((stop) => stop.name),
    said: faults.map((fault) => formatImportFault(fault, 'en'))
  };
}

describe('a file that is no tour', () => {
  const enormous: OfferedFile = {
    name: 'week.gpx',
    size: 20_000_000,
    arrayBuffer: () => Promise.reject(new Error('must not be read'))
  };

  it('is refused by its size before a byte of it is read', async () => {
    expect((await read(enormous)).said).toEqual([
      'The file has 20 MB, more than the 5 MB that are read here; export only the route and its stops, without the recorded track.'
    ]);
  });

  it('is refused when it cannot be read', async () => {
    expect((await read({ ...enormous, size: 1 })).said).toEqual([
      'The file cannot be read, perhaps because it was moved or deleted; choose it again.'
    ]);
  });

  it.each([
    ['nothing', '', 'The file is empty; export the tour again and choose the new file.'],
    ['blanks', ' \n\t', 'The file is empty; export the tour again and choose the new file.'],
    [
      'a packed file',
      new Uint8Array([0x50, 0x4b, 3, 4, 20]),
      'The file is packed (ZIP or KMZ); unpack it and choose the .kml or .gpx file inside.'
    ],
    [
      'Windows-1251',
      new Uint8Array([0x3c, 0xd1, 0xec, 0xee, 0xeb, 0xfc, 0xed, 0xfb, 0xe9]),
      'The text of the file is not in UTF-8; save it as UTF-8 in the program it comes from and choose it again.'
    ],
    [
      'UTF-16',
      new Uint8Array([0x3c, 0, 0x67, 0, 0x70, 0, 0x78, 0]),
      'The text of the file is not in UTF-8; save it as UTF-8 in the program it comes from and choose it again.'
    ],
    [
      'another text',
      'Smolny, Winter Palace',
      'The file is not GPX, KML or GeoJSON; export the tour in one of these formats.'
    ],
    [
      'another XML',
      '<TrainingCenterDatabase/>',
      'The file is not GPX, KML or GeoJSON; export the tour in one of these formats.'
    ],
    [
      'another JSON',
      '{"stops":[]}',
      'The file is not GPX, KML or GeoJSON; export the tour in one of these formats.'
    ],
    [
      'a GPX without points',
      gpx(''),
      'The file holds neither stops nor a route; add at least one point and export it again.'
    ],
    [
      'a tag that is not closed',
      gpx('<wpt lat="59.9" lon="30.3">\n<name>A'),
      'The file is damaged at line 5: something there is not closed or stands in the wrong place; export it again.'
    ],
    [
      'JSON cut short',
      '{"type": "FeatureCollection",\n"features": [1 2',
      'The file is damaged at line 2: something there is not closed or stands in the wrong place; export it again.'
    ],
    [
      'a cut file',
      gpx(waypoint('A')).slice(0, 140),
      'The file is damaged at line 3: something there is not closed or stands in the wrong place; export it again.'
    ],
    [
      'XML nested without end',
      gpx('<a>'.repeat(100_000)),
      'At line 3 the file is nested deeper than any tour; export it again from the program it comes from.'
    ]
  ])('says so: %s', async (_, content, sentence) => {
    expect(await read(content)).toEqual({ stops: undefined, said: [sentence] });
  });

  it('is told by its kind, not its encoding, when it never was a tour', async () => {
    expect((await read(new Uint8Array([0x89, 0x50, 0x4e, 0x47]), 'photo.png')).said).toEqual([
      'The file is not GPX, KML or GeoJSON; export the tour in one of these formats.'
    ]);
  });

  it.each([
    ['to a file of this machine', '<!ENTITY x SYSTEM "file:///etc/hostname">'],
    ['that doubles without end', '<!ENTITY x "ha"><!ENTITY y "&x;&x;"><!ENTITY z "&y;&y;">']
  ])('is refused for entities: %s', async (_, entity) => {
    const document = gpx(waypoint('&x;')).replace('\n', `\n<!DOCTYPE gpx [${entity}]>\n`);
    expect(await read(document)).toEqual({
      stops: undefined,
      said: [
        'The file declares a document type (DOCTYPE) before line 3, which is never read here, for safety; delete the declaration and choose the file again.'
      ]
    });
  });

  it('is refused for an entity that nothing declares', async () => {
    expect((await read(gpx(waypoint('&nbsp;')))).said).toEqual([
      'The file is damaged at line 3: something there is not closed or stands in the wrong place; export it again.'
    ]);
  });
});

describe('a file with some bad stops', () => {
  it('loses only the stops outside the map, and says which', async () => {
    const file = gpx(
      waypoint('A') + waypoint('Kremlin', 55.75, 37.62) + waypoint('B', 59.95, 30.3)
    );
    expect(await read(file)).toEqual({
      stops: ['A', 'B'],
      said: [
        'Stop 2, “Kremlin”, was left out, because latitude 55.75, longitude 37.62 lies outside this map; check that the two are not swapped.'
      ]
    });
  });

  it('loses only the stops without coordinates, and says which', async () => {
    const file = gpx(
      waypoint('A', 'NaN') + waypoint('B') + waypoint('', '59,94') + '<wpt><name>D</name></wpt>'
    );
    expect(await read(file)).toEqual({
      stops: ['B'],
      said: [
        'Stop 1, “A”, was left out, because its coordinates are missing or no numbers; write them in degrees, as 59.94 and 30.31.',
        'Stop 3 was left out, because its coordinates are missing or no numbers; write them in degrees, as 59.94 and 30.31.',
        'Stop 4, “D”, was left out, because its coordinates are missing or no numbers; write them in degrees, as 59.94 and 30.31.'
      ]
    });
  });

  it('does so in GeoJSON and KML too', async () => {
    const point = (name: string, ...coordinates: readonly unknown[]) => ({
      type: 'Feature',
      properties: { name },
      geometry: { type: 'Point', coordinates }
    });
    const json = geojson(point('A', 30.3, 59.9), point('B', null, '59.9'), point('C', 59.9, 30.3));
    expect(await read(json)).toMatchObject({
      stops: ['A'],
      said: [
        expect.stringContaining('Stop 2, “B”, was left out'),
        expect.stringContaining('Stop 3, “C”, was left out')
      ]
    });
    const placemark = (coordinates: string) =>
      `<Placemark><name>${coordinates}</name><Point><coordinates>${coordinates}</coordinates></Point></Placemark>`;
    const kml = `<kml>${['30.3,59.9,0', 'NaN,NaN', '', '37.6,55.7'].map(placemark).join('')}</kml>`;
    expect(await read(kml)).toMatchObject({ stops: ['30.3,59.9,0'], said: { length: 3 } });
  });

  it('takes the first hundred of 500 stops and says so', async () => {
    const names = Array.from({ length: 500 }, (_, index) => `S${String(index)}`);
    const { stops, said } = await read(gpx(names.map((name) => waypoint(name)).join('\n')));
    expect(stops).toEqual(names.slice(0, 100));
    expect(said).toEqual([
      'The file holds 500 stops, and the first 100 were taken, as many as a tour can have; split the file to load the others.'
    ]);
  });

  it('does not tell the same of every one of many stops', async () => {
    const { stops, said } = await read(gpx(waypoint('far', 10, 10).repeat(500)));
    expect(stops).toBeUndefined();
    expect(said).toHaveLength(12);
    expect(said[0]).toBe(
      'No stop of the file lies on this map; check its coordinates, or choose a tour through the city.'
    );
    expect(said.at(-1)).toBe(
      '490 more stops were left out for want of a position on this map; correct the coordinates in the file.'
    );
  });

  it('cuts a text that no page could show, and says so', async () => {
    const { stops, said } = await read(gpx(waypoint('x'.repeat(100_000))));
    expect(stops?.[0]).toHaveLength(200);
    expect(said).toEqual([
      `Stop 1, “${'x'.repeat(60)}”, has a longer text than a tour can carry, and its end was cut off; shorten it in the file to choose what stays.`
    ]);
  });

  it('keeps HTML in a name as the text it is', async () => {
    const name = '<img src=x onerror=alert(1)>';
    const escaped = name.replaceAll('<', '&lt;');
    expect((await read(gpx(waypoint(`<![CDATA[${name}]]>`)))).stops).toEqual([name]);
    expect((await read(gpx(waypoint(escaped)))).stops).toEqual([name]);
  });
});

const stop = { number: 2, name: 'B' };
const EVERY_FAULT: Readonly<Record<ImportFault['kind'], ImportFault>> = {
  'too-large': { kind: 'too-large', size: 20_000_000, limit: 5_000_000 },
  unreadable: { kind: 'unreadable' },
  empty: { kind: 'empty' },
  zipped: { kind: 'zipped' },
  'not-utf8': { kind: 'not-utf8' },
  'wrong-type': { kind: 'wrong-type' },
  'document-type': { kind: 'document-type', line: 2 },
  'too-deep': { kind: 'too-deep', line: 3 },
  malformed: { kind: 'malformed', line: 4 },
  'no-stops': { kind: 'no-stops' },
  'none-left': { kind: 'none-left' },
  'no-position': { kind: 'no-position', ...stop },
  outside: { kind: 'outside', longitude: 37.62, latitude: 55.75, ...stop },
  'more-misplaced': { kind: 'more-misplaced', count: 21 },
  'too-many': { kind: 'too-many', count: 500, limit: 100 },
  shortened: { kind: 'shortened', ...stop },
  'other-routes': { kind: 'other-routes', count: 3 }
};

describe.each(LANGUAGES)('every fault in %s', (language) => {
  const said = Object.values(EVERY_FAULT).map((fault) => formatImportFault(fault, language));

  it('has one sentence of its own, with what to do after the semicolon or comma', () => {
    expect(new Set(said)).toHaveLength(Object.keys(EVERY_FAULT).length);
    for (const sentence of said) expect(sentence).toMatch(/^[\p{Lu}0-9][^.]*[;,:] .+\.$/u);
  });
});

it('counts and names in Russian as Russian does', () => {
  const said = (kind: ImportFault['kind']) => formatImportFault(EVERY_FAULT[kind], 'ru');
  expect(said('outside')).toBe(
    'Остановка 2, «B», пропущена: широта 55.75, долгота 37.62 лежат вне этой карты; проверьте, не переставлены ли они.'
  );
  expect(said('too-large')).toContain('В файле 20 МБ, а здесь читаются файлы до 5 МБ;');
  expect(said('more-misplaced')).toContain('21 остановка;');
  expect(said('too-many')).toContain('В файле 500 остановок, взяты первые 100:');
  expect(said('other-routes')).toContain('В файле 3 маршрута,');
});
