import { describe, expect, it } from 'vitest';
import { worldToSheet } from '../canvas/sheet.ts';
import { positionToWorld } from '../canvas/world.ts';
import { frameWalk } from './frame-walk.ts';
import { groupMarks } from './group-marks.ts';
import { chooseScale } from './scale-bar.ts';

describe('the frame of a walk', () => {
  const stops = [
    [30.3966, 59.9464],
    [30.3128, 59.9404],
    [30.33, 59.95]
  ];

  it('holds every stop with room around it', () => {
    const sheet = frameWalk(stops, 700, 560);
    for (const stop of stops) {
      const [x, y] = worldToSheet(sheet, positionToWorld(stop));
      expect(x).toBeGreaterThan(40);
      expect(x).toBeLessThan(660);
      expect(y).toBeGreaterThan(40);
      expect(y).toBeLessThan(520);
    }
  });

  it('shows half a kilometre around a single stop', () => {
    const { zoom } = frameWalk(stops.slice(0, 1), 700, 560);
    // At 59.94° N a pixel of zoom 16 is about 1.2 m: 472 free pixels for 500 m lie a little above it.
    expect(zoom).toBeGreaterThan(15.8);
    expect(zoom).toBeLessThan(16.6);
  });
});

it('a scale bar is as long as a round number of metres', () => {
  // A metre at zoom 14 is 0.2090 px at 59.94° N: 2^22 px for 40 075 017 m × cos 59.94°.
  const { metres, pixels } = chooseScale(14, 150);
  expect(metres).toBe(500);
  expect(pixels).toBeCloseTo(104.5, 0);
  expect(chooseScale(3, 150).metres).toBe(5000);
});

it('stops at one place share a mark that names them all', () => {
  expect(
    groupMarks(
      [
        [10, 10],
        [100, 10],
        [12, 11]
      ],
      18
    )
  ).toEqual([
    { x: 10, y: 10, text: '1, 3', isStart: true },
    { x: 100, y: 10, text: '2', isStart: false }
  ]);
});
