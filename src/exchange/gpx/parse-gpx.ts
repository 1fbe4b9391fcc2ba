import type { Position } from 'geojson';
import { isoToInstant } from '../../time/instant.ts';
import { withoutHour } from '../dated-description.ts';
import { MAX_STOPS } from '../exchange-limits.ts';
import { endsOf, parseDegrees } from '../found-tour.ts';
import type { FoundStop, FoundTour } from '../found-tour.ts';
import { parseStopData } from '../stop-data.ts';
import { childrenNamed, descendantsNamed, textOfChild } from '../xml/read-xml.ts';
import type { XmlElement } from '../xml/read-xml.ts';
import { TOUR_NAMESPACE } from './tour-namespace.ts';

/** Track points of which only the position is wanted. */
export const HOLLOW_IN_GPX: ReadonlySet<string> = new Set(['trkpt']);

/**
 * Members of `extensions` by which route planners mark a turn or a shaping point: BRouter and OsmAnd
 * (`turn`), GraphHopper (`sign`), Locus (`rtePointAction`), Garmin (`ShapingPoint`).
 */
const TURN_MARKS = ['turn', 'turn-angle', 'sign', 'rtePointAction', 'ShapingPoint'];

const isTurn = (point: XmlElement): boolean =>
  childrenNamed(point, 'extensions').some((extensions) =>
    TURN_MARKS.some((mark) => descendantsNamed(extensions, mark).length > 0)
  );

const isNamed = (point: XmlElement): boolean => (textOfChild(point, 'name') ?? '').trim() !== '';

const positionOf = ({ attributes }: XmlElement): Position => [
  parseDegrees(attributes.get('lon')),
  parseDegrees(attributes.get('lat'))
];

/** The text of one of our own elements inside `extensions`. */
const tourText = (element: XmlElement, name: string): string | undefined =>
  childrenNamed(element, 'extensions')
    .flatMap(({ children }) => children)
    .find((child) => child.namespace === TOUR_NAMESPACE && child.name === name)?.text;

function readStop(point: XmlElement): FoundStop {
  const [longitude = Number.NaN, latitude = Number.NaN] = positionOf(point);
  const data = parseStopData((name) => tourText(point, name));
  const description = textOfChild(point, 'desc');
  return {
    name: textOfChild(point, 'name') ?? '',
    longitude,
    latitude,
    note: textOfChild(point, 'cmt'),
    description: description === undefined ? undefined : withoutHour(description, data.hour),
    citations: textOfChild(point, 'src'),
    ...data
  };
}

/**
 * The points of a route that are stops. Turns never are; where some points have names, only those are.
 * Of a route of nameless points all are, unless they are so many that they can only be its shape.
 */
function stopsAmong(points: readonly XmlElement[]): readonly XmlElement[] {
  const stops = points.filter((point) => !isTurn(point));
  const named = stops.filter(isNamed);
  if (named.length > 0) return named;
  return stops.length <= MAX_STOPS
    ? stops
    : stops.filter((_, i) => i === 0 || i === stops.length - 1);
}

const isNonEmptyRoute = (route: XmlElement): boolean => childrenNamed(route, 'rtept').length > 0;

/**
 * Reads GPX, any version. Stops are the points of the first route, if it has named ones or there is
 * nothing else; then the waypoints; then the two ends of the track.
 */
export function parseGpx(root: XmlElement): FoundTour {
  const routes = childrenNamed(root, 'rte').filter(isNonEmptyRoute);
  const routePoints = routes[0] ? childrenNamed(routes[0], 'rtept') : [];
  const routeStops = stopsAmong(routePoints);
  const waypoints = childrenNamed(root, 'wpt').filter((point) => !isTurn(point));
  const track = descendantsNamed(root, 'trkpt').map(positionOf);

  const isRouteTold = routeStops.some(isNamed) || (waypoints.length === 0 && routeStops.length > 0);
  const points = isRouteTold ? routeStops : waypoints;
  const stops = points.length > 0 ? points.map(readStop) : endsOf(track);
  const shape = routePoints.length > routeStops.length ? routePoints.map(positionOf) : [];
  const source = [
    isRouteTold ? routes[0] : undefined,
    ...childrenNamed(root, 'metadata'),
    routes[0],
    ...childrenNamed(root, 'trk')
  ].filter((element) => element !== undefined);
  const firstText = (name: string): string | undefined =>
    source.map((element) => textOfChild(element, name)?.trim()).find(Boolean);
  return {
    name: firstText('name') ?? '',
    description: firstText('desc'),
    start: isoToInstant((routes[0] && tourText(routes[0], 'start')) ?? ''),
    stops,
    route: track.length > 0 ? track : shape,
    ...(isRouteTold && { routeCount: routes.length })
  };
}
