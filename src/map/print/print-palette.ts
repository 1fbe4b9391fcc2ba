import type { Palette } from '../base/palette.ts';

/** Inks for paper: light greys that a printer without colours keeps apart, and no large dark areas. */
export const PRINT_PALETTE: Palette = {
  land: '#ffffff',
  block: '#efefef',
  blockEdge: '#cfcfcf',
  margin: '#f6f6f6',
  park: '#f7f7f7',
  parkEdge: '#b9b9b9',
  cemetery: '#f7f7f7',
  water: '#e2e7ea',
  waterline: '#a9b3b9',
  bank: '#5e676c',
  street: '#ffffff',
  streetEdge: '#bdbdbd',
  mainStreet: '#ffffff',
  mainStreetEdge: '#8a8a8a',
  streetLine: '#ffffff',
  bridgeEdge: '#4a4a4a',
  rail: '#6b6b6b',
  building: '#e0e0e0',
  buildingHatch: '#a6a6a6',
  buildingEdge: '#6a6a6a',
  label: '#1c1c1c',
  labelSoft: '#444444',
  labelWater: '#3d474d',
  labelPark: '#4a4a4a',
  labelBuilding: '#333333',
  halo: '#ffffff',
  haloWater: '#e2e7ea'
};
