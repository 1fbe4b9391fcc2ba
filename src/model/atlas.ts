import type { Geometry, LineString, Point, Position } from 'geojson';
import type { Instant } from '../time/instant.ts';
import type { Timespan } from '../time/timespan.ts';
import type { LocalText } from './local-text.ts';
import type { Party, Passability, Side } from './side.ts';

export type { LocalText } from './local-text.ts';
export type { Party, Passability, Side } from './side.ts';

/** Calendars a date can be written in: Julian is Old Style, Gregorian New Style. */
export const CALENDARS = ['julian', 'gregorian'] as const;

export const CERTAINTIES = ['high', 'medium', 'low'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** What a place is; each kind has one pictogram. */
export const PLACE_KINDS = [
  'institute',
  'palace',
  'government',
  'police',
  'fortress',
  'prison',
  'arsenal',
  'bridge',
  'station',
  'ship-mooring',
  'telephone',
  'telegraph',
  'post',
  'bank',
  'power-station',
  'press',
  'newspaper',
  'barracks',
  'school',
  'square',
  'street',
  'theatre',
  'hotel',
  'embassy',
  'hospital',
  'flat',
  'house',
  'works',
  'town',
  'heights'
] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** A moment that is known only within `[earliest, latest]`; `best` is the one to draw. */
export interface UncertainInstant {
  readonly earliest: Instant;
  readonly best: Instant;
  readonly latest: Instant;
}

/** Where in a source (`Atlas.sources` by key) something is said. */
export interface Citation {
  readonly source: string;
  readonly locator?: LocalText;
}

/** What an assertion rests on. */
export interface Support {
  readonly citations: readonly Citation[];
  /**
   * Present where the editors' own inference is part of the ground; the text says what was inferred
   * (empty: all of it). With no citation beside it, nothing else carries the assertion.
   */
  readonly inference?: LocalText;
}

/** What an assertion rests on, and how sure it is. */
export interface Evidence extends Support {
  readonly certainty: Certainty;
}

/** What another voice says, set beside the value the editors chose. */
export interface Account {
  readonly text: LocalText;
  readonly citations: readonly Citation[];
}

/** One side holds a place from `start` (best value) until `end`, where the next claim begins. */
export interface Claim extends Timespan, Evidence {
  readonly side: Side;
  /** Contested places only: who fight for it, by the ids of parties. */
  readonly between?: readonly [Side, Side] | undefined;
  readonly beginning: UncertainInstant;
  /** Bridges only. */
  readonly passability?: Passability;
  readonly actors?: LocalText;
  readonly how: LocalText;
  readonly summary: LocalText;
  readonly accounts: readonly Account[];
}

export interface Place {
  readonly id: string;
  /** Id of the layer (file) it belongs to. */
  readonly layer: string;
  readonly kind: PlaceKind;
  readonly name: LocalText;
  readonly nameToday: LocalText;
  /** Where the badge stands. */
  readonly position: Position;
  /** Metres around `position` within which the place is sure to lie. */
  readonly positionConfidence: number;
  readonly geometry: Geometry;
  /** Ships only: degrees clockwise from north to which the bow points. */
  readonly heading?: number;
  /** Where only an area is known: its radius in metres around `position`. */
  readonly zoneRadius?: number;
  readonly address: LocalText;
  /** Why the place matters in these days. */
  readonly significance: LocalText;
  /** What a walker sees there today. */
  readonly today: LocalText;
  /** Whether the chapter of Figes the atlas began with tells of it. */
  readonly toldByFiges: boolean;
  /** In order; the first is the state in which the record begins. */
  readonly control: readonly Claim[];
}

export interface AtlasEvent extends Timespan, Evidence {
  readonly id: string;
  readonly beginning: UncertainInstant;
  /** Id of the place. */
  readonly place: string;
  readonly geometry: Point;
  readonly title: LocalText;
  readonly summary: LocalText;
  readonly people?: LocalText;
  readonly toldByFiges: boolean;
}

/** What moves; each kind has one pictogram. `riders` are on horseback, `guns` are drawn by horses. */
export const MOVERS = ['person', 'column', 'riders', 'guns', 'car', 'train', 'ship'] as const;
export type Mover = (typeof MOVERS)[number];

/** Whether the record gives the minute of a waypoint, or the editors put it between others. */
export const TIMINGS = ['fixed', 'interpolated'] as const;
export type Timing = (typeof TIMINGS)[number];

/** How a stretch was gone; `free` where nothing on the map says along which line. */
export const WAYS = ['street', 'water', 'rail', 'free'] as const;
export type Way = (typeof WAYS)[number];

export interface Waypoint {
  readonly time: Instant;
  readonly timing: Timing;
  readonly position: Position;
  /** How the mover came here from the waypoint before; absent where it began or stood still. */
  readonly by?: Way;
  /** Turns of a line on the water or a free one on the way here, [lon, lat]; empty for most. */
  readonly via: readonly Position[];
  /** Id of a place, where the waypoint is one. */
  readonly place?: string;
  /** Where the waypoint is none. */
  readonly label?: LocalText;
}

export interface Movement extends Timespan, Evidence {
  readonly id: string;
  readonly actor: LocalText;
  readonly side: Side;
  readonly mover: Mover;
  readonly geometry: LineString;
  readonly waypoints: readonly [Waypoint, ...Waypoint[]];
  readonly note?: LocalText;
}

/**
 * What manner of work a source is: a study by a historian, the word of somebody who was there, documents and
 * newspapers, histories and tales printed in the Soviet Union, popular books of other times, works of reference.
 */
export const SOURCE_GROUPS = [
  'study',
  'witness',
  'document',
  'soviet',
  'popular',
  'reference'
] as const;
export type SourceGroup = (typeof SOURCE_GROUPS)[number];

/** A cited work. */
export interface Source {
  readonly key: string;
  readonly author: string;
  readonly title: string;
  readonly year: string;
  readonly edition: string;
  readonly group: SourceGroup;
  readonly kind: LocalText;
  /** How much of it the editors really read. */
  readonly consulted: LocalText;
  readonly reliability: LocalText;
  /** True for the editors' own knowledge, which is never shown as a source. */
  readonly editors: boolean;
}

export interface Layer {
  readonly id: string;
  readonly name: LocalText;
}

/** A part of the story with a scale of its own on the time slider. */
export interface Chapter extends Timespan {
  readonly id: string;
  readonly name: LocalText;
}

/** A box in degrees: [west, south, east, north]. */
export type Bounds = readonly [number, number, number, number];

/** Where a visit begins that no link tells otherwise; `zoom` is that of a wide screen. */
export interface Opening {
  readonly t: Instant;
  readonly latitude: number;
  readonly longitude: number;
  readonly zoom: number;
}

/** Where the sun is looked at, in degrees, and the minutes by which the clocks there were ahead of Greenwich. */
export interface Daylight {
  readonly latitude: number;
  readonly longitude: number;
  readonly aheadOfGreenwich: number;
}

/** What the program says of its city in its own voice. */
export interface CityWords {
  /** One sentence on what the map shows. */
  readonly description: LocalText;
  /** Accessible name of the map. */
  readonly map: LocalText;
  /** Whom the line under the map names. */
  readonly credits: LocalText;
  /** On the screen of a museum; absent, the description stands there. */
  readonly invitation?: LocalText | undefined;
  /** Where the geometry comes from and under which licence. */
  readonly licence?: LocalText | undefined;
  /** What the labels of two calendars mean, on a printed sheet. */
  readonly calendarNote?: LocalText | undefined;
}

/** A section of the page about the map. */
export interface AboutSection {
  readonly heading: LocalText;
  readonly text: LocalText;
}

/** Everything the program knows, read-only and plain. */
export interface Atlas {
  readonly title: LocalText;
  readonly words: CityWords;
  /** What the map is, first of what its page says. */
  readonly about: readonly AboutSection[];
  /** Page where mistakes may be reported; absent where the project has none. */
  readonly issues?: string;
  /** The hours the slider covers. */
  readonly span: Timespan;
  /** Where the record of control begins; before it nothing is recorded. */
  readonly recordStart: Instant;
  /** Around every coordinate. */
  readonly bounds: Bounds;
  /** The box in which every position was checked; only here is ground shared out among places. */
  readonly area: Bounds;
  readonly opening: Opening;
  readonly daylight: Daylight;
  readonly chapters: readonly Chapter[];
  /** Those who fight, in the order of the legend; the first is the one to whom places fall. */
  readonly sides: readonly [Party, Party, ...Party[]];
  /** Layers of places, in the order of the legend. */
  readonly layers: readonly Layer[];
  readonly places: ReadonlyMap<string, Place>;
  /** In order of time. Those that begin after `span` are the afterword. */
  readonly events: readonly AtlasEvent[];
  readonly movements: readonly Movement[];
  readonly sources: ReadonlyMap<string, Source>;
}
