import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createNetwork, createStreets } from './create-street-network.ts';

const JUNCTIONS = `id,lon,lat,note
nevsky/moika-left,30.31990,59.93610,
nevsky/moika-right,30.31940,59.93630,
nevsky/sadovaya,30.33470,59.93430,
sadovaya/south-end,30.33000,59.93000,end
`;
const HEADER =
  'id,name_ru,name_en,today_ru,today_en,class,district,certainty,junctions,bridge,source\n';
const NEVSKY =
  'nevsky,Невский проспект,Nevsky Prospekt,Невский проспект,Nevsky Prospekt,prospekt,kazanskaya,high,nevsky/moika-right nevsky/moika-left nevsky/sadovaya,,name unchanged\n';
const BRIDGE =
  'police-bridge,Полицейский мост,Police Bridge,Зелёный мост,Green Bridge,bridge,kazanskaya,high,nevsky/moika-left nevsky/moika-right,police-bridge,"Reed, 1919"\n';
const table = (...rows: string[]): string => HEADER + rows.join('');
const read = (file: string): string =>
  readFileSync(new URL(`../../../geo/base/streets/${file}`, import.meta.url), 'utf8');

describe('createStreets', () => {
  it('draws a street through its junctions and keeps both names', () => {
    const { features } = createStreets(JUNCTIONS, table(NEVSKY, BRIDGE));
    expect(features.map(({ id }) => id)).toEqual(['nevsky', 'police-bridge']);
    expect(features[0]?.geometry.coordinates).toEqual([
      [30.3194, 59.9363],
      [30.3199, 59.9361],
      [30.3347, 59.9343]
    ]);
    expect(features[0]?.properties).not.toHaveProperty('nameToday');
    expect(features[1]?.properties).toMatchObject({
      id: 'police-bridge',
      name: { en: 'Police Bridge', ru: 'Полицейский мост' },
      nameToday: { en: 'Green Bridge', ru: 'Зелёный мост' },
      class: 'bridge',
      bridge: 'police-bridge',
      source: 'Reed, 1919'
    });
  });

  it('gives an interrupted street one line per run', () => {
    const row =
      'x,Икс,X,,,lane,kazanskaya,low,nevsky/moika-left nevsky/moika-right | nevsky/sadovaya sadovaya/south-end,,general knowledge\n';
    const { features } = createStreets(JUNCTIONS, table(row));
    expect(features.map(({ id }) => id)).toEqual(['x', 'x~2']);
    expect(features.every(({ properties }) => properties.id === 'x')).toBe(true);
    expect(features[0]?.properties).toMatchObject({ gone: true });
    expect(features[0]?.properties).not.toHaveProperty('nameToday');
  });

  it.each([
    [
      'no such junction',
      NEVSKY.replace('nevsky/sadovaya', 'nevsky/nowhere'),
      'nevsky · junctions · expected an id of junctions.csv, found "nevsky/nowhere"'
    ],
    [
      'a chain of one',
      NEVSKY.replace('nevsky/moika-right nevsky/moika-left ', ''),
      'nevsky · junctions · expected two junction ids or more'
    ],
    [
      'an unknown class',
      NEVSKY.replace(',prospekt,', ',avenue,'),
      'nevsky · class · expected one of prospekt, street, embankment, lane, square, path, bridge, found "avenue"'
    ],
    [
      'an unknown certainty',
      NEVSKY.replace(',high,', ',sure,'),
      'nevsky · certainty · expected one of high, medium, low, found "sure"'
    ],
    [
      'a bridge without its id',
      BRIDGE.replace(',police-bridge,"', ',,"'),
      'police-bridge · bridge · expected a bridge id on rows of class bridge, and only there'
    ],
    [
      'a name in one language',
      NEVSKY.replace('Невский проспект,Nevsky', ',Nevsky'),
      'nevsky · name_ru · expected a name in both languages'
    ],
    [
      'an id twice',
      NEVSKY + NEVSKY,
      'nevsky · id · expected an id that stands only once in this table'
    ],
    ['a cell too few', 'nevsky,Невский проспект\n', 'nevsky · – · expected 11 cells, found 2']
  ])('refuses %s', (_fault, row, message) => {
    expect(() => createStreets(JUNCTIONS, table(row))).toThrow(
      `base/streets/streets.csv · ${message}`
    );
  });

  it('refuses a junction that is nowhere', () => {
    const junctions = JUNCTIONS.replace('30.33470', 'east');
    expect(() => createStreets(junctions, table(NEVSKY))).toThrow(
      'base/streets/junctions.csv · nevsky/sadovaya · lon · expected degrees, found "east"'
    );
  });

  it('refuses a table without one of its columns', () => {
    expect(() => createStreets('id,lon,note\n', table(NEVSKY))).toThrow(
      'base/streets/junctions.csv · – · lat · expected a column of this name in the first line'
    );
  });
});

describe('createNetwork', () => {
  it('gives one edge per pair of neighbours, with the bridge on it', () => {
    const { edges, junctions } = createNetwork(JUNCTIONS, table(BRIDGE, NEVSKY));
    expect(junctions.size).toBe(4);
    expect(edges).toEqual([
      {
        from: 'nevsky/moika-right',
        to: 'nevsky/moika-left',
        street: 'nevsky',
        bridge: 'police-bridge'
      },
      { from: 'nevsky/moika-left', to: 'nevsky/sadovaya', street: 'nevsky' }
    ]);
  });

  it('holds the Petrograd of the tables together as one network', () => {
    const { edges, junctions } = createNetwork(read('junctions.csv'), read('streets.csv'));
    const neighbours = new Map<string, string[]>([...junctions.keys()].map((id) => [id, []]));
    for (const { from, to } of edges) {
      neighbours.get(from)?.push(to);
      neighbours.get(to)?.push(from);
    }
    const reached = new Set<string>();
    const open = [...junctions.keys()].slice(0, 1);
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      if (reached.has(id)) continue;
      reached.add(id);
      open.push(...(neighbours.get(id) ?? []));
    }
    expect(junctions.size).toBeGreaterThanOrEqual(1500);
    expect([...junctions.keys()].filter((id) => !reached.has(id))).toEqual([]);
  });
});
