import type { Light } from '../canvas/sheet-layer.ts';

/** The inks of the ground. Sides are not among them: they are the only saturated colours. */
export interface Palette {
  readonly land: string;
  /** Land with houses on it. */
  readonly block: string;
  readonly blockEdge: string;
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
  /** Rails and parapets of a bridge over the water. */
  readonly bridgeEdge: string;
  readonly rail: string;
  /** Buildings a walker knows the city by: a wash, hatched and outlined in ink. */
  readonly building: string;
  readonly buildingHatch: string;
  readonly buildingEdge: string;
  readonly label: string;
  readonly labelSoft: string;
  readonly labelWater: string;
  readonly labelPark: string;
  readonly labelBuilding: string;
  /** Around letters on land and on water. */
  readonly halo: string;
  readonly haloWater: string;
}

const DAY: Palette = {
  land: '#f4ecda',
  block: '#e7d9bc',
  blockEdge: '#c3ae84',
  margin: '#e3d6ba',
  park: '#d0d6b1',
  parkEdge: '#a9b484',
  cemetery: '#dbdcc0',
  water: '#bdced2',
  waterline: '#98b1ba',
  bank: '#5d727d',
  street: '#fbf6e9',
  streetEdge: '#cbb994',
  mainStreet: '#fffdf6',
  mainStreetEdge: '#a99266',
  streetLine: '#fbf5e6',
  bridgeEdge: '#54493a',
  rail: '#4f463b',
  building: '#cdb993',
  buildingHatch: '#9a8359',
  buildingEdge: '#6d5b3c',
  label: '#2b2620',
  labelSoft: '#5b5145',
  labelWater: '#2f4d5e',
  labelPark: '#4a5730',
  labelBuilding: '#4a3c25',
  halo: '#f6efde',
  haloWater: '#c8d7da'
};

const NIGHT: Palette = {
  land: '#17223a',
  block: '#20304e',
  blockEdge: '#31456a',
  margin: '#131d31',
  park: '#1b3540',
  parkEdge: '#2f5055',
  cemetery: '#203543',
  water: '#0b1424',
  waterline: '#1d3552',
  bank: '#5c7da0',
  street: '#17223a',
  streetEdge: '#364c73',
  mainStreet: '#141e34',
  mainStreetEdge: '#5a7299',
  streetLine: '#131d32',
  bridgeEdge: '#9db2cf',
  rail: '#8497b3',
  building: '#34476b',
  buildingHatch: '#566c94',
  buildingEdge: '#7f96bd',
  label: '#eee5d0',
  labelSoft: '#bcc5d3',
  labelWater: '#a9c6e2',
  labelPark: '#b5cba0',
  labelBuilding: '#d6cdb9',
  halo: '#15203a',
  haloWater: '#0b1424'
};

/** The inks for a light. */
export const paletteOf = (light: Light): Palette => (light === 'day' ? DAY : NIGHT);
