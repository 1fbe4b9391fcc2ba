import { isLanguage } from '../i18n/index.ts';
import type { Language } from '../i18n/index.ts';
import { instantToIso, isoToInstant } from '../time/instant.ts';
import type { Instant } from '../time/instant.ts';

/** Where the map looks: its centre in degrees and the zoom. */
export interface LinkedView {
  readonly zoom: number;
  readonly latitude: number;
  readonly longitude: number;
}

/** What a link can hold. Whatever is missing was not said, or was not to be read. */
export interface LinkedState {
  readonly view?: LinkedView;
  readonly t?: Instant;
  /** A second moment, with which that of the clock is compared. */
  readonly from?: Instant;
  readonly place?: string;
  /** What of the ground is lit up, such as `street:nevsky`. */
  readonly ground?: string;
  /** What the one panel shows where that is not the hour or the place: `about`, `event:aurora-shot`. */
  readonly panel?: string;
  readonly language?: Language;
  /** Keys of works or groups of works, where the map shows what they alone say. */
  readonly only?: readonly string[];
  /** Ids of the shown layers; missing means all, empty means none. */
  readonly layers?: readonly string[];
  /** Whether the inferred area of control is shown. */
  readonly area?: boolean;
  /** A walking tour, as `formatJourney` writes it. */
  readonly tour?: string;
  /** Parts of the hash that are not ours, as they were written. */
  readonly foreign?: readonly string[];
}

/** A state in which a part may be taken away: it is `undefined` then. */
export type LinkParts = { readonly [Key in keyof LinkedState]?: LinkedState[Key] | undefined };

const MAX_ZOOM = 25;
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const GROUND_ID = /^[a-z]+:[a-z0-9]+(-[a-z0-9]+)*$/;
const PANEL = /^[a-z]+(-[a-z]+)*(:[a-z0-9]+([-/][a-z0-9]+)*)?$/;
const DECIMAL = /^-?\d+(\.\d+)?$/;

/** Reads `13/59.94000/30.31000`: zoom, latitude, longitude. */
function parseView(text: string): LinkedView | undefined {
  const parts = text.split('/');
  if (parts.length !== 3 || !parts.every((part) => DECIMAL.test(part))) return undefined;
  const [zoom = NaN, latitude = NaN, longitude = NaN] = parts.map(Number);
  const isSane =
    zoom >= 0 && zoom <= MAX_ZOOM && Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
  return isSane ? { zoom, latitude, longitude } : undefined;
}

const readIds = (text: string): string[] => text.split(',').filter((id) => ID.test(id));

/** Undoes percent encoding; text that cannot be undone is taken as it stands. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function parseMoment(key: 't' | 'from', value: string): LinkedState {
  const moment = isoToInstant(value);
  return moment === undefined ? {} : { [key]: moment };
}

const readers: ReadonlyMap<string, (value: string) => LinkedState> = new Map([
  [
    'map',
    (value: string): LinkedState => {
      const view = parseView(value);
      return view ? { view } : {};
    }
  ],
  ['t', (value: string): LinkedState => parseMoment('t', value)],
  ['from', (value: string): LinkedState => parseMoment('from', value)],
  ['place', (value: string): LinkedState => (ID.test(value) ? { place: value } : {})],
  ['ground', (value: string): LinkedState => (GROUND_ID.test(value) ? { ground: value } : {})],
  ['panel', (value: string): LinkedState => (PANEL.test(value) ? { panel: value } : {})],
  ['lang', (value: string): LinkedState => (isLanguage(value) ? { language: value } : {})],
  ['only', (value: string): LinkedState => ({ only: readIds(value) })],
  ['layers', (value: string): LinkedState => ({ layers: readIds(value) })],
  ['area', (value: string): LinkedState => (value === 'on' ? { area: true } : {})],
  ['tour', (value: string): LinkedState => ({ tour: value })]
]);

function parsePart(part: string): LinkedState {
  const view = parseView(decode(part));
  if (view) return { view };
  const equals = part.indexOf('=');
  if (equals < 1) return {};
  const read = readers.get(part.slice(0, equals));
  return read ? read(decode(part.slice(equals + 1))) : { foreign: [part] };
}

/**
 * Reads `#map=13/59.94000/30.31000&t=1917-11-07T03:30&place=smolny&lang=en&layers=bridges,ships`, in any
 * order, or the bare `#13/59.94/30.31`. Never throws: what cannot be read is left out; of a key written
 * twice the last readable value counts.
 */
export function parseHash(hash: string): LinkedState {
  const parts = hash.replace(/^#/, '').split('&').map(parsePart);
  const foreign = parts.flatMap((part) => part.foreign ?? []);
  const known = parts.reduce<LinkedState>((all, part) => ({ ...all, ...part }), {});
  return foreign.length > 0 ? { ...known, foreign } : known;
}

/** Writes a state as the hash of an address, with `#` in front; five decimals are about a metre. */
export function formatHash({
  view,
  t,
  from,
  place,
  ground,
  panel,
  language,
  only,
  layers,
  area,
  tour,
  foreign
}: LinkParts): string {
  const zoom = view && String(Number(view.zoom.toFixed(2)));
  const parts = [
    ...(view ? [`map=${zoom ?? ''}/${view.latitude.toFixed(5)}/${view.longitude.toFixed(5)}`] : []),
    ...(t === undefined ? [] : [`t=${instantToIso(t)}`]),
    ...(from === undefined ? [] : [`from=${instantToIso(from)}`]),
    ...(place === undefined ? [] : [`place=${place}`]),
    ...(ground === undefined ? [] : [`ground=${ground}`]),
    ...(panel === undefined ? [] : [`panel=${panel}`]),
    ...(language === undefined ? [] : [`lang=${language}`]),
    ...(only === undefined ? [] : [`only=${only.join(',')}`]),
    ...(layers === undefined ? [] : [`layers=${layers.join(',')}`]),
    ...(area ? ['area=on'] : []),
    ...(tour === undefined ? [] : [`tour=${tour}`]),
    ...(foreign ?? [])
  ];
  return `#${parts.join('&')}`;
}
