import type { Light } from '../canvas/sheet-layer.ts';

/** The inks of the ground. Sides are not among them: they are the only saturated colours. */
export interface Palette {
  readonly land: string;
  /** Land with houses on it. */
  readonly builtUp: string;
  /** Beyond the edge of the atlas. */
  readonly margin: string;
  readonly park: string;
  readonly parkEdge: string;
  readonly cemetery: string;
  readonly water: string;
  readonly waterline: string;
  readonly bank: string;
  readonly street: string;
  readonly streetEdge: string;
  readonly mainStreet: string;
  readonly mainStreetEdge: string;
  /** Streets at city zoom, where a casing has no room. */
  readonly streetLine: string;
  readonly rail: string;
  readonly block: string;
  readonly blockEdge: string;
  readonly label: string;
  readonly labelSoft: string;
  readonly labelWater: string;
  readonly labelPark: string;
  /** Around letters on land and on water. */
  readonly halo: string;
  readonly haloWater: string;
}

const DAY: Palette = {
  land: '#f2e9d5',
  builtUp: '#eaddc2',
  margin: '#e3d6ba',
  park: '#d2d7b4',
  parkEdge: '#b3bc90',
  cemetery: '#dbdcc0',
  water: '#bdced2',
  waterline: '#98b1ba',
  bank: '#5d727d',
  street: '#fcf7ea',
  streetEdge: '#cbb994',
  mainStreet: '#fffdf6',
  mainStreetEdge: '#ab9569',
  streetLine: '#c9b68f',
  rail: '#4f463b',
  block: '#e4d5b7',
  blockEdge: '#b39c72',
  label: '#2b2620',
  labelSoft: '#5b5145',
  labelWater: '#2f4d5e',
  labelPark: '#4a5730',
  halo: '#f6efde',
  haloWater: '#c8d7da'
};

const NIGHT: Palette = {
  land: '#18243c',
  builtUp: '#1e2c48',
  margin: '#131d31',
  park: '#1d3340',
  parkEdge: '#2c4a52',
  cemetery: '#1f3142',
  water: '#0d1728',
  waterline: '#213a57',
  bank: '#5c7da0',
  street: '#2b3d5c',
  streetEdge: '#3b5276',
  mainStreet: '#3a5075',
  mainStreetEdge: '#58739b',
  streetLine: '#3d5478',
  rail: '#8497b3',
  block: '#22314d',
  blockEdge: '#3a5075',
  label: '#eee5d0',
  labelSoft: '#bcc5d3',
  labelWater: '#a9c6e2',
  labelPark: '#b5cba0',
  halo: '#15203a',
  haloWater: '#0d1728'
};

/** The inks for a light. */
export const paletteOf = (light: Light): Palette => (light === 'day' ? DAY : NIGHT);
