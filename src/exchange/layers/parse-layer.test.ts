import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../i18n/language.ts';
import { isoToInstant } from '../../time/instant.ts';
import { isActiveAt } from '../../time/timespan.ts';
import { offer } from '../fixtures/offered-file.ts';
import { importLayer } from './import-layer.ts';
import { formatLayerFault } from './layer-fault.ts';
import type { LayerFrame } from './parse-layer.ts';
import { parseLayer } from './parse-layer.ts';

const at = (iso: string): number => isoToInstant(iso) ?? Number.NaN;

/** Bounds and span of the map, as in geo/atlas.json. */
const FRAME: LayerFrame = {
  bounds: [29.6, 59.5, 30.75, 60.15],
  span: { start: at('1917-10-23T00:00'), end: at('1917-11-20T00:00') },
  language: 'en'
};

const POINT = { type: 'Point', coordinates: [30.31, 59.94] };
const feature = (properties: object, geometry: unknown = POINT, more: object = {}) => ({
  type: 'Feature',
  properties,
  geometry,
  ...more
});
const parse = (...features: unknown[]) =>
  parseLayer(JSON.stringify({ type: 'FeatureCollection', features }), 'my.geojson', FRAME);

/** At which of the moments a feature of these members is there. */
function seenAt(properties: object, moments: readonly string[], more: object = {}): string[] {
  const { layer, faults } = parse(feature(properties, POINT, more));
  expect(faults).toEqual([]);
  const spans = layer?.features[0]?.spans ?? [];
  return moments.filter(
    (moment) => spans.length === 0 || spans.some((span) => isActiveAt(span, at(moment)))
  );
}

const EVE = '1917-11-06T23:59';
const MORNING = '1917-11-07T02:00';
const LATE = '1917-11-07T23:59';
const NEXT = '1917-11-08T00:00';
const ALL = [EVE, MORNING, LATE, NEXT];

describe('when a feature is there', () => {
  it.each([
    ['without a time: always', {}, ALL],
    ['start and end to the minute, the end left out', { start: `${EVE}:00`, end: MORNING }, [EVE]],
    ['start alone: from then on', { start: MORNING }, [MORNING, LATE, NEXT]],
    ['end alone: until then', { end: MORNING }, [EVE]],
    ['days, the last one counted in', { start: '1917-11-07', end: '1917-11-07' }, [MORNING, LATE]],
    [
      'start_date and end_date',
      { start_date: '1917-11-07', end_date: '1917-11-08' },
      [MORNING, LATE, NEXT]
    ],
    ['the same minute twice', { start: MORNING, end: MORNING }, [MORNING]],
    ['times, both ends counted in', { times: [EVE, MORNING] }, [EVE, MORNING]],
    ['one time', { time: MORNING }, [MORNING]],
    [
      'milliseconds, as kepler.gl writes',
      { start: Date.UTC(1917, 10, 7), end: Date.UTC(1917, 10, 8) },
      [MORNING, LATE]
    ],
    ['EDTF: about that day', { edtf: '1917-11-07~' }, [MORNING, LATE]],
    ['EDTF: some day of the decade', { edtf: '1917-11-0X' }, ALL],
    ['EDTF: one of a set', { edtf: '[1917-11-07,1917-11-08]' }, [MORNING, LATE, NEXT]],
    ['EDTF: an open interval', { edtf: '1917-11-07/..' }, [MORNING, LATE, NEXT]],
    ['EDTF: open at its start', { edtf: '../1917-11-06' }, [EVE]],
    ['EDTF: hours', { edtf: '1917-11-07T01:00:00/1917-11-07T04:00:00' }, [MORNING]],
    ['a month', { date: '1917-11' }, ALL],
    ['a year', { date: 1917 }, ALL],
    ['an empty end', { start: MORNING, end: null }, [MORNING, LATE, NEXT]]
  ])('%s', (_, properties, expected) => {
    expect(seenAt(properties, ALL)).toEqual(expected);
  });

  it.each([
    ['in a day', { start: { in: '1917-11-07' } }, [MORNING, LATE]],
    [
      'from one to another',
      { start: { in: '1917-11-07' }, end: { in: '1917-11-08' } },
      [MORNING, LATE, NEXT]
    ],
    [
      'as wide as it may be',
      { start: { earliest: '1917-11-06', latest: '1917-11-07' }, end: { latest: '1917-11-07' } },
      [EVE, MORNING, LATE]
    ],
    ['until', { end: { in: '1917-11-06' } }, [EVE]]
  ])('Linked Places: %s', (_, timespan, expected) => {
    const when = { timespans: [timespan] };
    expect(seenAt({}, ALL, { when })).toEqual(expected);
    expect(seenAt({ when }, ALL)).toEqual(expected);
  });

  it('keeps several timespans apart', () => {
    const when = { timespans: [{ start: { in: '1917-11-06' } }, { start: { in: '1917-11-08' } }] };
    expect(seenAt({}, ALL, { when })).toEqual([EVE, NEXT]);
  });
});

describe('what a feature is', () => {
  it('points, lines and areas, holes, heights and collections', () => {
    const ring = [
      [30.3, 59.9],
      [30.4, 59.9],
      [30.4, 60],
      [30.3, 59.9]
    ];
    const { layer, faults } = parse(
      feature(
        {},
        {
          type: 'GeometryCollection',
          geometries: [
            { type: 'MultiPoint', coordinates: [[30.3, 59.9, 12]] },
            {
              type: 'MultiLineString',
              coordinates: [
                [
                  [30.3, 59.9],
                  [30.4, 60]
                ]
              ]
            },
            { type: 'MultiPolygon', coordinates: [[ring, ring]] }
          ]
        }
      )
    );
    expect(faults).toEqual([]);
    expect(layer?.features[0]?.shape).toEqual({
      points: [[30.3, 59.9]],
      lines: [
        [
          [30.3, 59.9],
          [30.4, 60]
        ]
      ],
      rings: [ring, ring]
    });
  });

  it('has a name and facts as plain text, and markup stays text', () => {
    const { layer } = parse(
      feature({ name: '<b>A</b>\n\u0007', seen: true, note: ' x ', more: {} })
    );
    expect(layer?.features[0]).toMatchObject({
      name: '<b>A</b>',
      facts: [
        ['name', '<b>A</b>'],
        ['seen', 'true'],
        ['note', 'x']
      ]
    });
  });

  it('has the name of Linked Places in the language of the page', () => {
    const names = [
      { toponym: 'Смольный', lang: 'ru' },
      { toponym: 'Smolny', lang: 'en' }
    ];
    expect(parse(feature({ title: 'x' }, POINT, { names })).layer?.features[0]?.name).toBe(
      'Smolny'
    );
  });

  it('may be a bare feature or geometry; the layer is named after the file', () => {
    for (const value of [POINT, feature({})]) {
      const { layer } = parseLayer(JSON.stringify(value), 'my map.geojson', FRAME);
      expect(layer).toMatchObject({ name: 'my map', features: [{ number: 1 }] });
    }
  });
});

describe('what is wrong', () => {
  it.each([
    ['{', 'malformed'],
    ['[1]', 'wrong-type'],
    ['{"type":"Topology"}', 'wrong-type'],
    ['{"type":"FeatureCollection","features":[]}', 'no-features'],
    ['<gpx/>', 'wrong-type'],
    ['', 'empty']
  ])('the file %j: %s', async (text, kind) => {
    const { layer, faults } = await importLayer(offer(text, 'a.geojson'), FRAME);
    expect(layer).toBeUndefined();
    expect(faults[0]?.kind).toBe(kind);
  });

  it.each([
    [feature({}, null), { kind: 'no-geometry' }],
    [
      feature({}, { type: 'Point', coordinates: ['30', 59] }),
      { kind: 'bad-position', text: '["30",59]' }
    ],
    [
      feature({}, { type: 'Point', coordinates: [30, 159] }),
      { kind: 'bad-position', text: '[30,159]' }
    ],
    [feature({}, { type: 'LineString', coordinates: [[30, 59]] }), { kind: 'bad-shape' }],
    [feature({}, { type: 'Curve' }), { kind: 'bad-shape', text: '"Curve"' }],
    [feature({ start: 'yesterday' }), { kind: 'bad-time', member: 'start', text: 'yesterday' }],
    [feature({ start: '1917-02-30' }), { kind: 'bad-time', member: 'start', text: '1917-02-30' }],
    [feature({ start: NEXT, end: EVE }), { kind: 'ends-early', member: 'end' }],
    [
      feature({}, POINT, { when: { timespans: [{ start: { in: 'x' } }] } }),
      { kind: 'bad-time', member: 'when.timespans.0.start' }
    ],
    [7, { kind: 'no-geometry' }]
  ])('feature 2 of 2: %j', (broken, fault) => {
    const { layer, faults } = parse(feature({}), broken);
    expect(layer?.features).toHaveLength(1);
    expect(faults).toMatchObject([{ ...fault, number: 2 }]);
  });

  it('counts what lies elsewhere, belongs to other days, or wears a zone', () => {
    const { layer, faults } = parse(
      feature({}, { type: 'Point', coordinates: [59.94, 30.31] }),
      feature({ date: '1905' }),
      feature({ time: `${MORNING}Z` })
    );
    expect(layer?.features).toHaveLength(1);
    expect(faults).toEqual([
      { kind: 'outside', count: 1 },
      { kind: 'never', count: 1 },
      { kind: 'zones', count: 1 }
    ]);
  });

  it('tells ten faults one by one and counts the rest', () => {
    const { faults } = parse(...Array.from({ length: 25 }, () => feature({}, null)));
    expect(faults.map(({ kind }) => kind)).toEqual([
      'none-left',
      ...Array.from({ length: 10 }, () => 'no-geometry'),
      'more'
    ]);
    expect(faults.at(-1)).toEqual({ kind: 'more', count: 15 });
  });

  it('takes the first twenty thousand of more', () => {
    const { layer, faults } = parse(...Array.from({ length: 20_001 }, () => feature({})));
    expect(layer?.features).toHaveLength(20_000);
    expect(faults).toEqual([{ kind: 'too-many', count: 20_001, limit: 20_000 }]);
  });

  it('is said in a sentence of either language, with the number and the name', () => {
    const { faults } = parse(feature({}), feature({ name: 'Depot', start: '<i>noon</i>' }));
    for (const language of LANGUAGES) {
      const said = faults.map((fault) => formatLayerFault(fault, language)).join('');
      for (const part of ['2', 'Depot', '<i>noon</i>', 'start', '1917-11-07T03:30'])
        expect(said).toContain(part);
    }
  });
});
