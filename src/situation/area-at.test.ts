import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import { distance } from '@turf/distance';
import type { FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { createAreaCells } from '../model/area/create-area-cells.ts';
import { holdsGround } from '../model/area/holds-ground.ts';
import { areaAt, createAreaFollower } from './area-at.ts';
import type { Area } from './area-at.ts';
import { REAL_ATLAS, oldStyle } from './fixtures/real-atlas.ts';
import { atlasToldBy } from './atlas-told-by.ts';
import { situationAt } from './situation-at.ts';

const texts = import.meta.glob<string>('../../geo/base/water.geojson', {
  query: '?raw',
  import: 'default',
  eager: true
});
const waters = JSON.parse(Object.values(texts)[0] ?? '') as FeatureCollection<
  Polygon | MultiPolygon
>;
const places = [...REAL_ATLAS.places.values()];
const area = createAreaCells(places, waters, REAL_ATLAS.area);
const on = (day: number, clock: string): Area =>
  areaAt(area, situationAt(REAL_ATLAS, oldStyle(day, clock)));
const partOf = ({ parts }: Area, place: string) =>
  parts.find(({ cells }) => cells.some((cell) => cell.place === place));

const [west, south, east, north] = REAL_ATLAS.area;
const ROWS = 60;
const COLUMNS = 90;
/** A net of spots over the box, some 110 by 190 metres apart. */
const spots: readonly Position[] = Array.from({ length: ROWS * COLUMNS }, (_, index) => [
  west + ((east - west) * ((index % COLUMNS) + 0.5)) / COLUMNS,
  south + ((north - south) * (Math.floor(index / COLUMNS) + 0.5)) / ROWS
]);
const isWater = (spot: Position): boolean =>
  waters.features.some((feature) => booleanPointInPolygon(spot, feature));
const land = spots.filter((spot) => !isWater(spot));
const cellsAt = (spot: Position) =>
  area.cells.filter(({ geometry }) => booleanPointInPolygon(spot, geometry));

/** Metres to every place that holds ground. */
const distancesFrom = (spot: Position) =>
  places
    .filter((place) => holdsGround(place, REAL_ATLAS.area))
    .map(({ id, position }) => ({ id, metres: distance(spot, position, { units: 'meters' }) }))
    .toSorted((a, b) => a.metres - b.metres);

describe('the area told by Reed alone', () => {
  const reed = atlasToldBy(REAL_ATLAS, new Set(['reed']));
  const told = areaAt(area, situationAt(reed, oldStyle(26, '03:00')));

  it('gives ground to nobody around a place he is silent about', () => {
    expect(partOf(told, 'state-bank')?.side).toBe('unknown');
    expect(partOf(on(26, '03:00'), 'state-bank')?.side).toBe('mrc');
  });

  it('gives ground around a place he tells of', () => {
    expect(partOf(told, 'winter-palace')?.side).toBe('mrc');
  });
});

describe('the cells', () => {
  it('give every spot of land to the nearest place, and to no other', () => {
    for (const spot of land.filter((_, index) => index % 7 === 0)) {
      const owners = cellsAt(spot).map(({ place }) => place);
      const [nearest, second] = distancesFrom(spot);
      if (!nearest || !second || second.metres - nearest.metres < 60) continue;
      // A bank is true to two metres in the cells.
      if (owners.length > 0) expect(owners).toEqual([nearest.id]);
    }
    const owned = land.filter((spot) => cellsAt(spot).length === 1);
    expect(owned.length / land.length).toBeGreaterThan(0.995);
  });

  it('leave the water to nobody', () => {
    const wet = spots.filter(isWater);
    const owned = wet.filter((spot) => cellsAt(spot).length > 0);
    expect(wet.length).toBeGreaterThan(200);
    expect(owned.length).toBeLessThanOrEqual(wet.length * 0.005);
  });

  it('belong to no bridge, no ship, no place known only as a quarter, and none that neither side held', () => {
    const owners = new Set(area.cells.map(({ place }) => place));
    for (const id of ['palace-bridge', 'aurora-mooring', 'telegraph-agency', 'narodny-dom'])
      expect(owners.has(id)).toBe(false);
    for (const id of ['smolny', 'winter-palace', 'palace-square', 'telephone-exchange'])
      expect(owners.has(id)).toBe(true);
  });
});

describe('the area', () => {
  it('of Smolny is the MRC’s at noon of the 24th, that of the Winter Palace the government’s', () => {
    const noon = on(24, '12:00');
    expect(partOf(noon, 'smolny')?.side).toBe('mrc');
    expect(partOf(noon, 'winter-palace')?.side).toBe('government');
    expect(partOf(on(26, '12:00'), 'winter-palace')?.side).toBe('mrc');
  });

  it('of all sides together is the land of the box at any hour', () => {
    // Metres of a degree on the sphere of the net, at the middle of the box.
    const metres = 111_195;
    const box =
      (east - west) * Math.cos((59.94 * Math.PI) / 180) * metres * (north - south) * metres;
    const expected = (box * land.length) / spots.length;
    for (const hour of [on(24, '12:00'), on(25, '21:40'), on(29, '12:00')]) {
      const sum = hour.parts.reduce((total, { surface }) => total + surface, 0);
      expect(Math.abs(sum / expected - 1)).toBeLessThan(0.01);
    }
  });

  it('says both sides while an hour is disputed, and is soft there', () => {
    // Ledger: the telephone exchange on the 25th, 07:00, between 01:00 and 07:00 by the sources.
    const exchange = partOf(on(25, '06:00'), 'telephone-exchange');
    expect(exchange).toMatchObject({ side: 'government', orSide: 'mrc', soft: true });
    expect(partOf(on(25, '08:00'), 'telephone-exchange')).toMatchObject({ side: 'mrc' });
  });

  it('has an edge exactly where another side begins', () => {
    const noon = on(24, '12:00');
    const isBetween = (one: string, other: string): boolean =>
      noon.edges.some(
        ({ border }) => border.between.includes(one) && border.between.includes(other)
      );
    expect(isBetween('winter-palace', 'palace-square')).toBe(false);
    // Trud was reopened in the morning, Kresty obeyed the government until the 25th.
    expect(isBetween('kresty', 'trud-press')).toBe(true);
  });

  it('is the same between two changes and another one after', () => {
    expect(on(24, '12:10').key).toBe(on(24, '12:11').key);
    expect(on(25, '00:50').key).not.toBe(on(25, '02:30').key);
  });

  it('is nobody’s before the record begins', () => {
    expect(on(12, '12:00').parts.map(({ side }) => side)).toEqual([undefined]);
    expect(on(12, '12:00').edges).toEqual([]);
  });
});

it('the area stays the same object until a place turns', () => {
  const areaOf = createAreaFollower(area);
  const before = areaOf(situationAt(REAL_ATLAS, oldStyle(25, '00:00')));
  const t = oldStyle(25, '01:25');
  expect(areaOf(situationAt(REAL_ATLAS, oldStyle(25, '00:00')))).toBe(before);
  // The main post office is taken.
  const after = areaOf(situationAt(REAL_ATLAS, t));
  expect(after).toEqual(areaAt(area, situationAt(REAL_ATLAS, t)));
  expect(after.key).not.toBe(before.key);
});
