import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bounds } from './search-ground.ts';
import { fitBounds } from './search-view.ts';

const NOTHING = { top: 0, right: 0, bottom: 0, left: 0 };
const screen = { width: 1280, height: 800, covered: NOTHING };

/** Nevsky Prospekt from the Admiralty to the Lavra, 4.5 km as the surveys have it. */
const nevsky: Bounds = [30.3119, 59.9238, 30.3867, 59.9368];

/** Pixels from the middle of the map, by the formulas of the Slippy Map Tilenames page of the OSM wiki. */
function pixelsFrom(
  { zoom, latitude, longitude }: ReturnType<typeof fitBounds>,
  lon: number,
  lat: number
) {
  const world = 256 * 2 ** zoom;
  const y = (degrees: number): number => {
    const radians = (degrees * Math.PI) / 180;
    return ((1 - Math.log(Math.tan(radians) + 1 / Math.cos(radians)) / Math.PI) / 2) * world;
  };
  return { x: ((lon - longitude) / 360) * world, y: y(lat) - y(latitude) };
}

describe('flying to what was found', () => {
  it('shows the whole of it, with a margin', () => {
    const view = fitBounds(nevsky, screen);
    const { x, y } = pixelsFrom(view, nevsky[2], nevsky[1]);
    expect(x).toBeLessThanOrEqual(600);
    expect(y).toBeLessThanOrEqual(360);
  });

  it('as near as the steps of the zoom allow', () => {
    const view = fitBounds(nevsky, screen);
    const { x, y } = pixelsFrom({ ...view, zoom: view.zoom + 0.5 }, nevsky[2], nevsky[1]);
    expect(x > 600 || y > 360).toBe(true);
    expect(view.zoom % 0.5).toBe(0);
  });

  it('above the sheet that covers the foot of a phone', () => {
    const phone = { width: 390, height: 600, covered: { ...NOTHING, bottom: 300 } };
    const { y } = pixelsFrom(fitBounds(nevsky, phone), nevsky[0], nevsky[1]);
    expect(y).toBeLessThanOrEqual(0);
  });

  it('not nearer than a street can be read, though a lane or a point would bear it', () => {
    expect(fitBounds([30.3141, 59.9386, 30.3141, 59.9386], screen)).toEqual({
      zoom: 16,
      latitude: expect.closeTo(59.9386, 6) as number,
      longitude: expect.closeTo(30.3141, 6) as number
    });
  });

  it('to a view that any map can show, whatever the frame', () => {
    const side = fc.integer({ min: 0, max: 3000 });
    fc.assert(
      fc.property(side, side, side, (width, height, bottom) => {
        const frame = { width, height, covered: { ...NOTHING, bottom } };
        const { zoom, latitude, longitude } = fitBounds(nevsky, frame);
        expect(zoom).toBeGreaterThanOrEqual(9);
        expect(zoom).toBeLessThanOrEqual(16);
        expect(Math.abs(latitude)).toBeLessThan(90);
        expect(Math.abs(longitude)).toBeLessThan(180);
      })
    );
  });
});
