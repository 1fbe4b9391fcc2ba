import type { Position } from 'geojson';
import { offsetBetween } from '../places/local-metres.ts';

/** A point of a drawing: metres right (east) and down (south) of its middle. */
export type DrawnPoint = readonly [x: number, y: number];

const SVG = 'http://www.w3.org/2000/svg';

/** An element of a drawing. */
export function draw<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string | number>>,
  ...children: readonly SVGElement[]
): SVGElementTagNameMap[Name] {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  element.append(...children);
  return element;
}

/** Where a position lies in a drawing whose middle is `middle`. */
export function toDrawing(middle: Position, position: Position): DrawnPoint {
  const { east, north } = offsetBetween(middle, position);
  return [east, -north];
}

/** A point at a distance from the middle; degrees clockwise from north. */
export const atBearing = (degrees: number, distance: number): DrawnPoint => [
  Math.sin((degrees * Math.PI) / 180) * distance,
  -Math.cos((degrees * Math.PI) / 180) * distance
];

const format = ([x, y]: DrawnPoint): string => `${x.toFixed(1)} ${y.toFixed(1)}`;

export const ringPath = (points: readonly DrawnPoint[]): string =>
  `M${points.map(format).join('L')}Z`;

/** A curve from one point to another that leans aside by a share of its length. */
export function arcPath(from: DrawnPoint, to: DrawnPoint, lean: number): string {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const middle: DrawnPoint = [(from[0] + to[0]) / 2 - dy * lean, (from[1] + to[1]) / 2 + dx * lean];
  return `M${format(from)}Q${format(middle)} ${format(to)}`;
}

/** A star of uneven rays around a point. */
export function starPath([x, y]: DrawnPoint, radius: number, rays: number): string {
  const points = Array.from({ length: rays * 2 }, (_, index): DrawnPoint => {
    const reach = index % 2 === 1 ? radius * 0.32 : radius * (index % 4 === 0 ? 1 : 0.72);
    const [dx, dy] = atBearing((index * 180) / rays, reach);
    return [x + dx, y + dy];
  });
  return ringPath(points);
}
