import type { Side } from '../../model/atlas.ts';
import type { AreaClaim } from '../../situation/area-at.ts';
import type { Light } from '../canvas/sheet-layer.ts';
import type { Sheet } from '../canvas/sheet.ts';

/** Colours of the sides on the ground, the same as those of the badges. */
const COLOURS: Readonly<Record<Light, Readonly<Record<'mrc' | 'government' | 'grey', string>>>> = {
  day: { mrc: '#b3261e', government: '#27558f', grey: '#5b5145' },
  night: { mrc: '#d0463a', government: '#5b93d8', grey: '#aaa79f' }
};

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

/** How each side fills a tile: MRC solid, government hatched, the rest as in the legend. */
const FILLINGS: Readonly<Record<Side, (pen: Pen, light: Light) => void>> = {
  mrc: (pen, light) => {
    pen.fillStyle = COLOURS[light].mrc;
    pen.fillRect(0, 0, SIDE, SIDE);
  },
  government: (pen, light) => {
    pen.fillStyle = COLOURS[light].government;
    pen.globalAlpha *= 0.75;
    pen.fillRect(0, 0, SIDE, SIDE);
    fillBands(pen, 0, 0.22);
    fillBands(pen, 0, 0.22);
  },
  contested: (pen, light) => {
    pen.fillStyle = COLOURS[light].mrc;
    fillBands(pen, 0, 0.5, true);
    pen.fillStyle = COLOURS[light].government;
    fillBands(pen, 0.5, 1, true);
  },
  neutral: (pen, light) => {
    pen.fillStyle = COLOURS[light].grey;
    pen.fillRect(0, 0, SIDE, 2);
    pen.fillRect(0, SIDE / 2, SIDE, 2);
  },
  unknown: (pen, light) => {
    pen.fillStyle = COLOURS[light].grey;
    pen.beginPath();
    pen.arc(SIDE / 2, SIDE / 2, 2.4, 0, 2 * Math.PI);
    pen.fill();
  },
  none: () => undefined
};

/** Where two sides may hold the ground, their colours alternate. */
function fillBoth(pen: Pen, light: Light, sides: readonly Side[]): void {
  const { mrc, government, grey } = COLOURS[light];
  const colourOf = (side: Side): string =>
    side === 'mrc' ? mrc : side === 'government' ? government : grey;
  sides.forEach((side, index) => {
    if (side === 'none') return;
    pen.fillStyle = colourOf(side);
    fillBands(pen, index / 2, index / 2 + 0.42);
  });
}

function createTile({ side, orSide, soft }: AreaClaim, light: Light): HTMLCanvasElement {
  const tile = document.createElement('canvas');
  tile.width = tile.height = SIDE;
  const pen = tile.getContext('2d');
  if (!pen || side === undefined) return tile;
  pen.globalAlpha = STRENGTH[light] * (soft ? SOFT : 1);
  if (orSide === undefined) FILLINGS[side](pen, light);
  else fillBoth(pen, light, [side, orSide]);
  return tile;
}

const tiles = new Map<string, HTMLCanvasElement>();

/** The filling of ground of which this is claimed; it hangs on the ground and does not swim. */
export function createAreaInk(
  pen: Pen,
  { left, top }: Sheet,
  claim: AreaClaim,
  light: Light
): CanvasPattern | undefined {
  const key = [light, claim.side, claim.orSide, claim.soft].join(' ');
  const tile = tiles.get(key) ?? createTile(claim, light);
  tiles.set(key, tile);
  const pattern = pen.createPattern(tile, 'repeat') ?? undefined;
  const scale = 1 / FINER;
  pattern?.setTransform(new DOMMatrix([scale, 0, 0, scale, -(left % PERIOD), -(top % PERIOD)]));
  return pattern;
}

/** The line between two sides. */
export const edgeInk = (light: Light): string => (light === 'day' ? '#2b2620' : '#f2ead8');
