import type { Party, Side } from '../../model/atlas.ts';
import type { Partyless, Pattern } from '../../model/side.ts';
import type { AreaClaim } from '../../situation/area-at.ts';
import type { Light } from '../canvas/sheet-layer.ts';
import type { Sheet } from '../canvas/sheet.ts';

/** Colour of ground that no party holds. */
const GREY: Readonly<Record<Light, string>> = { day: '#5b5145', night: '#aaa79f' };

/** How strong a wash is, so that the city under it can still be read. */
const STRENGTH: Readonly<Record<Light, number>> = { day: 0.24, night: 0.3 };

/** Share of that strength that is left where a claim is not sure. */
const SOFT = 0.55;

/** Pixels from one stroke of a hatch to the next across, and how much finer its tile is drawn. */
const PERIOD = 10;
const FINER = 2;
const SIDE = PERIOD * FINER;

type Pen = CanvasRenderingContext2D;

/** Fills the diagonal bands of a tile, from one share of the period to another; rising or falling. */
function fillBands(pen: Pen, from: number, to: number, isFalling = false): void {
  pen.save();
  if (isFalling) pen.transform(-1, 0, 0, 1, SIDE, 0);
  pen.beginPath();
  for (const turn of [0, 1, 2]) {
    const [near, far] = [(turn + from) * SIDE, (turn + to) * SIDE];
    pen.moveTo(near, 0);
    pen.lineTo(far, 0);
    pen.lineTo(far - SIDE, SIDE);
    pen.lineTo(near - SIDE, SIDE);
    pen.closePath();
  }
  pen.fill();
  pen.restore();
}

/** The two colours of a tile, on a ground thinner than the strokes. */
function fillGround(pen: Pen): void {
  pen.globalAlpha *= 0.75;
  pen.fillRect(0, 0, SIDE, SIDE);
}

/** How the ground of a party fills a tile, in a colour already set. */
const PATTERNS: Readonly<Record<Pattern, (pen: Pen) => void>> = {
  solid: (pen) => {
    pen.fillRect(0, 0, SIDE, SIDE);
  },
  lines: (pen) => {
    fillGround(pen);
    fillBands(pen, 0, 0.22);
    fillBands(pen, 0, 0.22);
  },
  bars: (pen) => {
    fillGround(pen);
    pen.fillRect(0, 0, 4, SIDE);
    pen.fillRect(0, 0, 4, SIDE);
  },
  grid: (pen) => {
    fillGround(pen);
    pen.fillRect(0, 0, 3, SIDE);
    pen.fillRect(0, 0, SIDE, 3);
  }
};

/** How ground that no party holds fills a tile, in grey; contested ground has the colours of both. */
const PARTYLESS: Readonly<Record<Exclude<Partyless, 'contested'>, (pen: Pen) => void>> = {
  neutral: (pen) => {
    pen.fillRect(0, 0, SIDE, 2);
    pen.fillRect(0, SIDE / 2, SIDE, 2);
  },
  unknown: (pen) => {
    pen.beginPath();
    pen.arc(SIDE / 2, SIDE / 2, 2.4, 0, 2 * Math.PI);
    pen.fill();
  },
  none: () => undefined
};

const isGrey = (side: Side): side is keyof typeof PARTYLESS => Object.hasOwn(PARTYLESS, side);

/** The colours of those who fight in bands that fall, those of two who may hold the ground in bands that rise. */
function fillBoth(pen: Pen, [left, right]: readonly [string, string], isFalling: boolean): void {
  const [first, second, width] = isFalling ? [right, left, 0.5] : [left, right, 0.42];
  pen.fillStyle = first;
  fillBands(pen, 0, width, isFalling);
  pen.fillStyle = second;
  fillBands(pen, 0.5, 0.5 + width, isFalling);
}

function createTile(
  { side, orSide, between, soft }: AreaClaim,
  light: Light,
  parties: readonly Party[]
): HTMLCanvasElement {
  const tile = document.createElement('canvas');
  tile.width = tile.height = SIDE;
  const pen = tile.getContext('2d');
  if (!pen || side === undefined) return tile;
  const partyOf = (one: Side): Party | undefined => parties.find(({ id }) => id === one);
  const colourOf = (one: Side): string =>
    one === 'none' ? 'transparent' : (partyOf(one)?.colours[light].ground ?? GREY[light]);
  pen.globalAlpha = STRENGTH[light] * (soft ? SOFT : 1);
  pen.fillStyle = colourOf(side);
  if (orSide !== undefined) fillBoth(pen, [colourOf(side), colourOf(orSide)], false);
  else if (between) fillBoth(pen, [colourOf(between[0]), colourOf(between[1])], true);
  else if (isGrey(side)) PARTYLESS[side](pen);
  else PATTERNS[partyOf(side)?.pattern ?? 'solid'](pen);
  return tile;
}

const tiles = new Map<string, HTMLCanvasElement>();

/** The filling of ground of which this is claimed; it hangs on the ground and does not swim. */
export function createAreaInk(
  pen: Pen,
  { left, top }: Sheet,
  claim: AreaClaim,
  light: Light,
  parties: readonly Party[]
): CanvasPattern | undefined {
  const key = [light, claim.side, claim.orSide, claim.between, claim.soft].join(' ');
  const tile = tiles.get(key) ?? createTile(claim, light, parties);
  tiles.set(key, tile);
  const pattern = pen.createPattern(tile, 'repeat') ?? undefined;
  const scale = 1 / FINER;
  pattern?.setTransform(new DOMMatrix([scale, 0, 0, scale, -(left % PERIOD), -(top % PERIOD)]));
  return pattern;
}

/** The line between two sides. */
export const edgeInk = (light: Light): string => (light === 'day' ? '#2b2620' : '#f2ead8');
