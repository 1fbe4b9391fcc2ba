import { describe, expect, it } from 'vitest';
import { FRAME, offer } from './fixtures/offered-file.ts';
import { importTour } from './import-tour.ts';

const gpx = (inside: string): string =>
  `<gpx version="1.1" creator="x" xmlns="http://www.topografix.com/GPX/1/1" xmlns:p="urn:p">${inside}</gpx>`;
const point = (tag: string, lat: number, lon: number, inside = ''): string =>
  `<${tag} lat="${String(lat)}" lon="${String(lon)}">${inside}</${tag}>`;
const named = (name: string): string => `<name>${name}</name>`;

async function read(content: string) {
  const { tour, faults } = await importTour(offer(content), FRAME);
  expect(faults).toEqual([]);
  return { ...tour, names: tour?.stops.map(({ name }) => name) };
}

const ROUTE_OF_TWO = `<rte>${named('Walk')}${point('rtept', 59.94, 30.31, named('A'))}${point('rtept', 59.95, 30.32, named('B'))}</rte>`;
const TRACK = `<trk><trkseg>${point('trkpt', 59.9, 30.3, '<ele>1</ele>')}${point('trkpt', 59.91, 30.31)}</trkseg><trkseg>${point('trkpt', 59.92, 30.32)}</trkseg></trk>`;

describe('a GPX of another program', () => {
  it('gives its route before its waypoints and its track', async () => {
    const { names, name, route } = await read(
      gpx(point('wpt', 59.9, 30.3, named('W')) + ROUTE_OF_TWO + TRACK)
    );
    expect(names).toEqual(['A', 'B']);
    expect(name).toBe('Walk');
    expect(route).toEqual([
      [30.3, 59.9],
      [30.31, 59.91],
      [30.32, 59.92]
    ]);
  });

  it('gives its waypoints where the route is only a shape', async () => {
    const shape = point('rtept', 59.94, 30.31).repeat(3);
    const { names } = await read(gpx(`${point('wpt', 59.9, 30.3, named('W'))}<rte>${shape}</rte>`));
    expect(names).toEqual(['W']);
  });

  it('gives the ends of its track where there is nothing else', async () => {
    const { names, stops } = await read(gpx(TRACK));
    expect(names).toEqual(['Stop 1', 'Stop 2']);
    expect(stops?.map(({ position }) => position)).toEqual([
      [30.3, 59.9],
      [30.32, 59.92]
    ]);
  });

  it('makes no stops of turns: marked ones', async () => {
    const mark = (inside: string) => `<desc>left</desc><extensions>${inside}</extensions>`;
    const { names, route } = await read(
      gpx(
        `<rte>${point('rtept', 59.94, 30.31, named('A'))}${point('rtept', 59.941, 30.311, named('turn left') + mark('<p:turn>TL</p:turn>'))}${point('rtept', 59.942, 30.312, mark('<p:sign>-2</p:sign>'))}${point('rtept', 59.95, 30.32, named('B'))}</rte>`
      )
    );
    expect(names).toEqual(['A', 'B']);
    expect(route).toHaveLength(4);
  });

  it('makes no stops of turns: nameless ones between named stops', async () => {
    const between = point('rtept', 59.945, 30.315).repeat(5);
    const { names } = await read(gpx(ROUTE_OF_TWO.replace('</rtept>', `</rtept>${between}`)));
    expect(names).toEqual(['A', 'B']);
  });

  it('makes stops of a route of a few nameless points, but not of a shape of hundreds', async () => {
    const route = (n: number) => gpx(`<rte>${point('rtept', 59.94, 30.31).repeat(n)}</rte>`);
    expect((await read(route(5))).names).toHaveLength(5);
    expect((await read(route(300))).names).toHaveLength(2);
  });

  it('is read without a namespace, and as GPX 1.0', async () => {
    expect((await read(`<gpx>${ROUTE_OF_TWO}</gpx>`)).names).toEqual(['A', 'B']);
    const old = `<gpx version="1.0" xmlns="http://www.topografix.com/GPX/1/0">${ROUTE_OF_TWO}</gpx>`;
    expect((await read(old)).names).toEqual(['A', 'B']);
  });

  it('says that there were more routes than the one taken', async () => {
    const { tour, faults } = await importTour(offer(gpx(ROUTE_OF_TWO.repeat(3))), FRAME);
    expect(tour?.stops).toHaveLength(2);
    expect(faults).toEqual([{ kind: 'other-routes', count: 3 }]);
  });
});

describe('a KML of another program', () => {
  it('gives its points in order, folders and all, and its lines as the way', async () => {
    const { names, name, route, stops } = await read(
      `<kml xmlns="http://www.opengis.net/kml/2.2"><Document><name>Map</name>
        <Folder><Placemark><name>A</name><description><![CDATA[<b>old</b> house]]></description><Point><coordinates>
          30.31,59.94,0 </coordinates></Point></Placemark></Folder>
        <Placemark><name>way</name><LineString><coordinates>30.31,59.94,0
          30.32,59.95,0</coordinates></LineString></Placemark>
        <Placemark><name>B</name><MultiGeometry><Point><coordinates>30.32,59.95</coordinates></Point></MultiGeometry></Placemark>
      </Document></kml>`
    );
    expect(names).toEqual(['A', 'B']);
    expect(name).toBe('Map');
    expect(stops?.[0]?.description).toBe('<b>old</b> house');
    expect(route).toHaveLength(2);
  });

  it('gives the ends of a recorded track where there is nothing else', async () => {
    const { stops } = await read(
      '<kml xmlns:gx="http://www.google.com/kml/ext/2.2"><Placemark><gx:Track><gx:coord>30.31 59.94 2</gx:coord><gx:coord>30.32 59.95 2</gx:coord></gx:Track></Placemark></kml>'
    );
    expect(stops?.map(({ position }) => position)).toEqual([
      [30.31, 59.94],
      [30.32, 59.95]
    ]);
  });
});

describe('a GeoJSON of another program', () => {
  it('gives its points by whatever they call their names', async () => {
    const feature = (properties: unknown, coordinates: readonly number[]) => ({
      type: 'Feature',
      properties,
      geometry: { type: 'Point', coordinates }
    });
    const { names, name, stops } = await read(
      JSON.stringify({
        type: 'FeatureCollection',
        name: 'layer',
        features: [
          feature({ name: 'A', place: 'cafe' }, [30.3, 59.9, 7]),
          feature({ title: 'B' }, [30.31, 59.9]),
          feature(null, [30.32, 59.9])
        ]
      })
    );
    expect(names).toEqual(['A', 'B', 'Stop 3']);
    expect(name).toBe('layer');
    expect(stops?.[0]).toEqual({ name: 'A', position: [30.3, 59.9] });
  });

  it('may be a bare geometry', async () => {
    const { names } = await read('{"type":"LineString","coordinates":[[30.3,59.9],[30.4,59.91]]}');
    expect(names).toEqual(['Stop 1', 'Stop 2']);
  });
});

it('keeps the shape of a long recorded track, thinned, with both its ends', async () => {
  const points = Array.from({ length: 30_000 }, (_, second) =>
    point('trkpt', 59.9 + second * 5e-6, 30.3)
  );
  const { route } = await read(gpx(`<trk><trkseg>${points.join('')}</trkseg></trk>`));
  expect(route?.length).toBeLessThanOrEqual(5001);
  expect(route?.[0]).toEqual([30.3, 59.9]);
  expect(route?.at(-1)).toEqual([30.3, 60.049995]);
});
