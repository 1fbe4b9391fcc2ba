import { formatCount } from './plural.ts';

export const shapeEn = {
  heading: 'Shape',
  reshape: 'Reshape on the map',
  movePoint: 'Move on the map',
  drawAnew: 'Draw anew',
  reshapeHint:
    'Drag a corner. Drag the middle of a side to add one; take one away with the right mouse button or in the list.',
  pointHint: 'Drag the mark to where it belongs.',
  anewHint: {
    Point: 'Touch the point on the map.',
    LineString: 'Touch the map at each bend; touch the last one again to finish.',
    Polygon: 'Touch the map at each corner; touch the first one again to close the ring.'
  },
  onlySame: 'The shape is put in the place of all there was, yards too. “Undo” brings them back.',
  parts: {
    LineString: (n: number) => `Line ${String(n)}`,
    Polygon: (n: number) => `Outline ${String(n)}`,
    hole: (n: number) => `Yard ${String(n)}`
  },
  corners: (n: number) => formatCount('en', n, { one: 'corner', other: 'corners' }),
  longitudeOf: (n: number) => `Longitude of corner ${String(n)}`,
  latitudeOf: (n: number) => `Latitude of corner ${String(n)}`,
  addAfter: (n: number) => `Add a corner after corner ${String(n)}`,
  removeCorner: (n: number) => `Remove corner ${String(n)}`,
  fewest: (n: number) => `It needs ${String(n)} corners at least.`
};
