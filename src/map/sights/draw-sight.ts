import type { Position } from 'geojson';
import type { SightKind } from '../../model/sights/sight.ts';
import { createRaisedLeaves, OPEN_SPAN } from '../places/bridge-marks.ts';
import { movePosition, offsetBetween } from '../places/local-metres.ts';
import type { DrawnSight } from './drawn-sight.ts';
import { arcPath, atBearing, draw, ringPath, starPath, toDrawing } from './pen.ts';
import type { DrawnPoint } from './pen.ts';

/** A drawing in metres, north up, around the place of its sight. */
export interface Drawing {
  readonly parts: readonly SVGElement[];
  /** Metres from the middle to each edge. */
  readonly reach: number;
  /** Pixels across below which it is drawn larger than the ground, so as to be seen at all. */
  readonly least: number;
}

const targetOf = ({ at, towards }: DrawnSight): DrawnPoint =>
  towards ? toDrawing(at, towards) : atBearing(0, 200);

/** Two beams that sweep over what they are turned on. */
function drawSearchlights(sight: DrawnSight): Drawing {
  const [x, y] = targetOf(sight);
  const reach = Math.hypot(x, y) * 1.75;
  const bearing = (Math.atan2(x, -y) * 180) / Math.PI;
  const beam = (turn: number, name: string): SVGElement => {
    const [left, right] = [atBearing(turn - 4.5, reach), atBearing(turn + 4.5, reach)];
    return draw(
      'g',
      { class: `sight-beam ${name}` },
      draw('path', { d: ringPath([[0, 0], left, right]), fill: 'url(#sight-beam)' })
    );
  };
  const glow = draw(
    'radialGradient',
    { id: 'sight-beam', gradientUnits: 'userSpaceOnUse', cx: 0, cy: 0, r: reach },
    draw('stop', { offset: 0, class: 'sight-light', 'stop-opacity': 0.95 }),
    draw('stop', { offset: 0.55, class: 'sight-light', 'stop-opacity': 0.5 }),
    draw('stop', { offset: 1, class: 'sight-light', 'stop-opacity': 0 })
  );
  const parts = [
    draw('defs', {}, glow),
    beam(bearing - 8, 'sight-beam-one'),
    beam(bearing + 8, 'sight-beam-two'),
    draw('circle', { class: 'sight-lamp', r: 7 })
  ];
  return { parts, reach, least: 200 };
}

/** The leaves of the bridge on their way down: an arrow from each tip to the roadway. */
function drawLowering({ at, outline }: DrawnSight): Drawing {
  const line: readonly Position[] = outline.type === 'LineString' ? outline.coordinates : [];
  const [start, end] = [line[0], line.at(-1)];
  if (!start || !end) return { parts: [], reach: 1, least: 1 };
  const span = offsetBetween(start, end);
  const along = (share: number): DrawnPoint =>
    toDrawing(at, movePosition(start, { east: span.east * share, north: span.north * share }));
  const middle = (OPEN_SPAN.from + OPEN_SPAN.to) / 2;
  const tips = createRaisedLeaves(line).map(([, tip]) => toDrawing(at, tip ?? at));
  const shares = [middle - 0.02, middle + 0.02];
  const parts = tips.flatMap((tip, index) => {
    const d = arcPath(tip, along(shares[index] ?? middle), index === 0 ? -0.22 : 0.22);
    return [
      draw('path', { class: 'sight-arrow-casing', d }),
      draw('path', { class: 'sight-arrow', d, 'marker-end': 'url(#sight-head)' })
    ];
  });
  const head = draw(
    'marker',
    { id: 'sight-head', viewBox: '0 0 8 8', refX: 6, refY: 4, markerWidth: 4, orient: 'auto' },
    draw('path', { class: 'sight-head', d: 'M0 0 8 4 0 8Z' })
  );
  return { parts: [draw('defs', {}, head), ...parts], reach: 190, least: 110 };
}

/** Metres from one lit window to the next. */
const WINDOWS = 13;

/** Points along a ring, evenly spaced. */
function pointsAlong(ring: readonly DrawnPoint[], distance: number): DrawnPoint[] {
  return ring.slice(1).flatMap((to, index) => {
    const from = ring[index] ?? to;
    const count = Math.floor(Math.hypot(to[0] - from[0], to[1] - from[1]) / distance);
    return Array.from({ length: count }, (_, place): DrawnPoint => {
      const share = (place + 0.5) / count;
      return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
    });
  });
}

/** A palace by its windows: all lit, or hardly one. */
function drawWindows({ at, outline }: DrawnSight, isBright: boolean): Drawing {
  const rings = outline.type === 'Polygon' ? outline.coordinates : [];
  const drawn = rings.map((ring) => ring.map((position) => toDrawing(at, position)));
  const windows = drawn.flatMap((ring) => pointsAlong(ring, WINDOWS));
  const d = drawn.map(ringPath).join('');
  const name = isBright ? 'bright' : 'dark';
  const parts = [
    draw('path', { class: `sight-house sight-house-${name}`, d }),
    ...windows.map(([cx, cy], index) => {
      const isLit = isBright || index % 6 === 0;
      return draw('circle', {
        class: `sight-window sight-window-${isLit ? 'lit' : 'out'}`,
        cx: cx.toFixed(1),
        cy: cy.toFixed(1),
        r: 2.6
      });
    })
  ];
  const glow = draw('path', { class: 'sight-glow', d });
  return { parts: isBright ? [glow, ...parts] : parts, reach: 200, least: 80 };
}

/** Metres by which the flagstaff is drawn beside its bastion, clear of the badge. */
const ASIDE = -38;

/** A flagstaff with an empty ring where the red lantern should hang, and a dim lamp below. */
const drawLantern = (): Drawing => ({
  parts: [
    draw('path', { class: 'sight-staff-casing', d: `M${String(ASIDE)} 30V-30` }),
    draw('path', { class: 'sight-staff', d: `M${String(ASIDE)} 30V-30` }),
    draw('circle', { class: 'sight-missing-casing', cx: ASIDE, cy: -26, r: 10 }),
    draw('circle', { class: 'sight-missing', cx: ASIDE, cy: -26, r: 10 }),
    draw('circle', { class: 'sight-dim', cx: ASIDE + 8, cy: 8, r: 9 }),
    draw('circle', { class: 'sight-lamp', cx: ASIDE + 8, cy: 8, r: 3 })
  ],
  reach: 60,
  least: 104
});

/** Metres from the middle of the ship to the muzzle of the bow gun. */
const BOW = 62;

/** One flash at the bow, and the smoke that stays. */
function drawBlankShot({ heading = 0 }: DrawnSight): Drawing {
  const [x, y] = atBearing(heading, BOW);
  const puff = (ahead: number, aside: number, r: number): SVGElement => {
    const [dx, dy] = atBearing(heading, ahead);
    const [sx, sy] = atBearing(heading + 90, aside);
    return draw('circle', { class: 'sight-smoke', cx: x + dx + sx, cy: y + dy + sy, r });
  };
  const star = (radius: number, name: string): SVGElement =>
    draw('path', { class: name, d: starPath([x, y], radius, 9) });
  const halo = draw(
    'radialGradient',
    { id: 'sight-halo' },
    draw('stop', { offset: 0, class: 'sight-light', 'stop-opacity': 0.85 }),
    draw('stop', { offset: 0.3, class: 'sight-amber', 'stop-opacity': 0.4 }),
    draw('stop', { offset: 1, class: 'sight-amber', 'stop-opacity': 0 })
  );
  return {
    parts: [
      draw('g', { class: 'sight-cloud' }, puff(26, -9, 17), puff(44, 8, 22), puff(66, -4, 27)),
      draw('defs', {}, halo),
      draw('circle', { class: 'sight-halo', cx: x, cy: y, r: 150, fill: 'url(#sight-halo)' }),
      draw('g', { class: 'sight-flash' }, star(72, 'sight-star'), star(36, 'sight-core'))
    ],
    reach: 190,
    least: 150
  };
}

/** Where shells ended, as shares of the way and metres aside; the last one on the palace. */
const SHELLS = [
  { share: 0.5, aside: -75, lean: 0.16 },
  { share: 0.72, aside: 70, lean: -0.14 },
  { share: 1, aside: 0, lean: 0.07 }
] as const;

/** Paths of a few shells over the river, most of them bursting short. */
function drawShelling(sight: DrawnSight): Drawing {
  const [x, y] = targetOf(sight);
  const length = Math.hypot(x, y);
  const parts = SHELLS.flatMap(({ share, aside, lean }, index) => {
    const end: DrawnPoint = [x * share - (y / length) * aside, y * share + (x / length) * aside];
    const turn = `sight-turn-${String(index)}`;
    const d = arcPath([0, 0], end, lean);
    return [
      draw('path', { class: 'sight-shell-casing', d }),
      draw('path', { class: `sight-shell ${turn}`, d }),
      draw('path', { class: `sight-burst ${turn}`, d: starPath(end, share === 1 ? 34 : 52, 7) })
    ];
  });
  const muzzle = draw('path', { class: 'sight-muzzle', d: starPath([0, 0], 30, 6) });
  return { parts: [...parts, muzzle], reach: length * 1.12, least: 150 };
}

const DRAWINGS: Readonly<Record<SightKind, (sight: DrawnSight) => Drawing>> = {
  searchlights: drawSearchlights,
  'bridge-lowering': drawLowering,
  'windows-dark': (sight) => drawWindows(sight, false),
  'windows-bright': (sight) => drawWindows(sight, true),
  lantern: drawLantern,
  'blank-shot': drawBlankShot,
  shelling: drawShelling
};

/** Draws a sight as one picture, `reach` metres to each side of its place. */
export function drawSight(sight: DrawnSight): SVGSVGElement {
  const { parts, reach, least } = DRAWINGS[sight.kind](sight);
  const box = [-reach, -reach, reach * 2, reach * 2].map((value) => value.toFixed(1)).join(' ');
  const svg = draw('svg', { class: `sight sight-${sight.kind}`, viewBox: box }, ...parts);
  svg.style.setProperty('--reach', reach.toFixed(1));
  svg.style.setProperty('--least', `${String(least)}px`);
  return svg;
}
