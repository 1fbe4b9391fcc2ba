import { expect, test } from 'vitest';
import { runToEnd } from '../canvas/sliced-work.ts';
import type { Sheet } from '../canvas/sheet.ts';
import { pointsToWorldLine, worldSize } from '../canvas/world.ts';
import type { WorldPoint } from '../canvas/world.ts';
import type { Label, PlacedLabel, TextRun } from './label.ts';
import { placeLabels as placeInSteps } from './place-labels.ts';

const placeLabels = (...parts: Parameters<typeof placeInSteps>): PlacedLabel[] =>
  runToEnd(placeInSteps(...parts));

const sheet: Sheet = { zoom: 4, width: 800, height: 600, left: 1000, top: 1000 };
const STYLE = {
  size: 12,
  weight: 400,
  isItalic: false,
  spacing: 0,
  ink: 'label',
  halo: 'halo'
} as const;

/** Every letter is half as wide as it is high. */
const measure = (text: string, _style: unknown, size: number): number => (text.length * size) / 2;

const world = ([x, y]: readonly [number, number]): WorldPoint => [
  (x + sheet.left) / worldSize(sheet.zoom),
  (y + sheet.top) / worldSize(sheet.zoom)
];

const onLine = (text: string, priority: number, ...points: [number, number][]): Label => ({
  text,
  style: STYLE,
  priority,
  anchor: { line: pointsToWorldLine(points.map(world)), every: 300 }
});

const atPoint = (text: string, priority: number, point: [number, number]): Label => ({
  text,
  style: STYLE,
  priority,
  anchor: { points: [world(point)] }
});

const textsOf = (placed: readonly PlacedLabel[]): string[] => placed.map(({ label }) => label.text);
const runsOf = (placed: readonly PlacedLabel[]): readonly TextRun[] =>
  placed.flatMap(({ runs }) => runs);

test('of two names at one place the more important is written', () => {
  const placed = placeLabels(
    [atPoint('Lane', 50, [400, 300]), atPoint('Prospekt', 25, [402, 303])],
    sheet,
    measure
  );
  expect(textsOf(placed)).toEqual(['Prospekt']);
});

test('a street reads from left to right, whichever way it was drawn', () => {
  const west = placeLabels([onLine('Nevsky', 1, [700, 310], [100, 290])], sheet, measure);
  for (const { angle } of runsOf(west)) expect(Math.abs(angle)).toBeLessThan(Math.PI / 2);
  expect(textsOf(west)).toContain('Nevsky');
});

test('the name of a long street is said again, that of a short lane not at all', () => {
  const placed = placeLabels(
    [
      onLine('Long', 1, [50, 100], [780, 100]),
      onLine('Much too long a name', 1, [100, 400], [150, 400])
    ],
    sheet,
    measure
  );
  expect(textsOf(placed)).toEqual(['Long', 'Long', 'Long']);
});

test('no name runs over the edge of the sheet or under a badge', () => {
  const labels = [
    atPoint('Edge', 1, [5, 300]),
    atPoint('Badge', 1, [400, 300]),
    atPoint('Free', 1, [400, 500])
  ];
  const badge = { at: world([400, 300]), box: { left: -15, top: -15, right: 15, bottom: 15 } };
  expect(textsOf(placeLabels(labels, sheet, measure, { obstacles: [badge] }))).toEqual(['Free']);
});

test('a name on a bend is set letter by letter, and left out where the bend is too sharp', () => {
  const gentle: [number, number][] = Array.from({ length: 40 }, (_, index) => [
    100 + index * 10,
    300 + 60 * Math.sin(index / 12)
  ]);
  const bent = placeLabels([onLine('Catherine Canal embankment', 1, ...gentle)], sheet, measure);
  expect(bent[0]?.runs.length).toBeGreaterThan(10);
  const corner = placeLabels(
    [onLine('Corner', 1, [400, 300], [420, 300], [400, 303])],
    sheet,
    measure
  );
  expect(corner).toEqual([]);
});

test('a pan leaves every name on its place in the world', () => {
  const labels = [onLine('Fontanka', 1, [100, 100], [350, 240], [700, 300])];
  const panned = { ...sheet, left: sheet.left + 40, top: sheet.top - 25 };
  const before = runsOf(placeLabels(labels, sheet, measure))[0];
  const after = runsOf(placeLabels(labels, panned, measure))[0];
  expect(before && before.x - 40).toBeCloseTo(after?.x ?? NaN, 6);
  expect(before && before.y + 25).toBeCloseTo(after?.y ?? NaN, 6);
});
