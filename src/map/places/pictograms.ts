import type { Passability, PlaceKind } from '../../model/atlas.ts';

/*
 * Pictograms on a grid of 24 × 24, drawn for this project: filled paths, even-odd, legible at 15 pixels.
 * A list holds paths that lie over each other without cutting holes.
 */

/** The sign of each kind of place. */
export const PICTOGRAMS: Record<PlaceKind, readonly string[]> = {
  institute: [
    'M12 2 23 8.5H1ZM3.5 10h3v8h-3ZM8.3 10h3v8h-3ZM12.9 10h3v8h-3ZM17.6 10h3v8h-3ZM2 19h20v3H2Z'
  ],
  palace: [
    'M11.2 1h5.3v3.2h-3.6v2.2L18 9v2h4v11H2V11h4V9l5.2-2.6ZM5 14v5h2.4v-5ZM10.8 13v6h2.4v-6ZM16.6 14v5H19v-5Z'
  ],
  government: [
    'M11.2 1h1.6v2.3c3.4.5 5.7 2.6 6.2 5.7H5c.5-3.1 2.8-5.2 6.2-5.7ZM3.5 10.3h17v2.6h-17ZM5 14h3.2v4.6H5ZM10.4 14h3.2v4.6h-3.2ZM15.8 14H19v4.6h-3.2ZM3 19.6h18V22H3Z'
  ],
  police: ['M2.5 9.5C5 3 19 3 21.5 9.5L18.5 13h-13ZM5 14.4h14l2 4.8c-5.4-2.6-12.6-2.6-18 0Z'],
  fortress: [
    'M2 4h4.2v3.2h3.2V4h5.2v3.2h3.2V4H22v6.5l-2.2 2V21H4.2v-8.5L2 10.5ZM9.5 21h5v-4a2.5 2.5 0 0 0-5 0Z'
  ],
  prison: ['M3 2h18v20H3ZM5.6 4.6v14.8h2.3V4.6ZM10.85 4.6v14.8h2.3V4.6ZM16.1 4.6v14.8h2.3V4.6Z'],
  arsenal: [
    'M2 8.5 20.5 2l1.7 4.7L6 13.5Z',
    'M9.5 10.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11ZM9.5 13.6a2.4 2.4 0 1 1 0 4.8 2.4 2.4 0 0 1 0-4.8Z'
  ],
  bridge: ['M1 7h22v4h-1.5v8.5h-3.7a5.8 5.8 0 0 0-11.6 0H2.5V11H1Z'],
  station: [
    'M6.5 1.5h11l.8 2.5H20v11.5L18.2 18l2.3 4.5h-3.6l-1.2-2.3H8.3l-1.2 2.3H3.5L5.8 18 4 15.5V4h1.7ZM7 6.5v4.5h10V6.5ZM8.2 13a1.6 1.6 0 1 0 0 3.2 1.6 1.6 0 0 0 0-3.2ZM15.8 13a1.6 1.6 0 1 0 0 3.2 1.6 1.6 0 0 0 0-3.2Z'
  ],
  'ship-mooring': [
    'M.5 14h23l-3.3 6.5H4ZM5 10.5h14V13H5ZM6.5 4h2.6v5.5H6.5ZM10.7 4h2.6v5.5h-2.6ZM14.9 4h2.6v5.5h-2.6Z'
  ],
  telephone: [
    'M2.5 8.5C2.5 5 6.5 3 12 3s9.5 2 9.5 5.5v2.2h-5.3V8H7.8v2.7H2.5Z',
    'M8.5 10h7l4.2 11H4.3ZM12 12.3a2.8 2.8 0 1 0 0 5.6 2.8 2.8 0 0 0 0-5.6Z'
  ],
  telegraph: [
    'M10.7 1.5h2.6v3h6.2v2.6h-6.2v3h7.7v2.6h-7.7v10h-2.6v-10H3v-2.6h7.7v-3H4.5V4.5h6.2Z',
    'M4.5 2h2.4v2.5H4.5ZM17.1 2h2.4v2.5h-2.4ZM3 7.6h2.4v2.5H3ZM18.6 7.6H21v2.5h-2.4Z'
  ],
  post: ['M1.5 4.5h21v15h-21ZM3.5 7v2.4l8.5 6 8.5-6V7L12 13Z'],
  bank: [
    'M6 3h10.5a1.9 1.9 0 0 1 0 4.6H6A1.9 1.9 0 0 1 6 3ZM8 9h10.5a1.9 1.9 0 0 1 0 4.6H8A1.9 1.9 0 0 1 8 9ZM5 15h10.5a1.9 1.9 0 0 1 0 4.6H5A1.9 1.9 0 0 1 5 15Z'
  ],
  'power-station': ['M13.5.5 4 14h6.5L8.5 23.5 20 9.5h-7Z'],
  press: [
    'M3 2h18v3.5h-2V17h2v5H3v-5h2V5.5H3ZM8 5.5v9h2.8v-2h2.4v2H16v-9h-2.6V8h-2.8V5.5ZM8 16.3V18.5h8v-2.2Z'
  ],
  newspaper: [
    'M1.5 3.5h17v3h4v11.5a2.5 2.5 0 0 1-2.5 2.5H4a2.5 2.5 0 0 1-2.5-2.5ZM4.3 6.3v3.4h11.4V6.3ZM4.3 11.7v2h4.7v-2ZM4.3 15.5v2H9v-2ZM11 11.7v5.8h4.7v-5.8Z'
  ],
  barracks: [
    'M1.8 4 4 1.8 17 14.8l4.7 2.7-4.2 4.2L14.8 17Z',
    'M22.2 4 20 1.8 7 14.8l-4.7 2.7 4.2 4.2L9.2 17Z'
  ],
  school: [
    'M6 4l6-3 6 3v18.5H6ZM12 4.2a1.7 1.7 0 1 0 0 3.4 1.7 1.7 0 0 0 0-3.4ZM8.7 10v9.7h2V10ZM13.3 10v9.7h2V10Z'
  ],
  square: ['M10.8.5h2.4v3h1.8l-.9 11.5h1.7v2.5H18V22H6v-4.5h2.2V15h1.7L9 3.5h1.8Z'],
  street: [
    'M7.5 1.5h9l2.3 4.5-2.8 3h-2.7v10.3h3.2V22.5h-9v-3.2h3.2V9H8L5.2 6ZM9 4v2.5h2.2V4ZM12.8 4v2.5H15V4Z'
  ],
  theatre: [
    'M3 2.5c6 2.2 12 2.2 18 0V12c0 5.5-4.5 9.5-9 10.5C7.5 21.5 3 17.5 3 12ZM6.3 8.2c.4 2 3.6 2.4 4.5.6-1-1.2-2.8-1.5-4.5-.6ZM17.7 8.2c-.4 2-3.6 2.4-4.5.6 1-1.2 2.8-1.5 4.5-.6ZM7.5 13.5c1 4.6 8 4.6 9 0-2.8 1.6-6.2 1.6-9 0Z'
  ],
  hotel: [
    'M1.5 4h2.8v9.5h18.2v6.5h-2.8v-3H4.3v3H1.5ZM7.5 7.5a2.4 2.4 0 1 1 0 4.8 2.4 2.4 0 0 1 0-4.8ZM11.5 8h7.5a3.5 3.5 0 0 1 3.5 3.5v.8h-11Z'
  ],
  embassy: ['M4 1.5h2.6v21H4ZM7.8 3h13.7l-3.4 5 3.4 5H7.8Z'],
  hospital: ['M8.5 2.5h7v6h6v7h-6v6h-7v-6h-6v-7h6Z'],
  flat: [
    'M3.5 1.5h17v21h-17ZM6.3 4.3v6h4.3v-6ZM13.4 4.3v6h4.3v-6ZM6.3 13v6.6h4.3V13ZM13.4 13v6.6h4.3V13Z'
  ],
  house: ['M12 1.5 23.5 11h-3v11h-17V11h-3ZM9.8 14.5V22h4.4v-7.5Z'],
  works: ['M1.5 21.5V10.5l5.2 3.3v-3.3l5.2 3.3v-3.3l4.3 2.7V2h5.3v19.5Z'],
  town: [
    'M1 22v-8l4.7-4.5L10.4 14v8Z',
    'M16.5 1c2.2 2.5 4.7 3.5 4.7 6.3 0 1.1-.5 2-1.2 2.7h2.5v12h-11V10H13c-.7-.7-1.2-1.6-1.2-2.7C11.8 4.5 14.3 3.5 16.5 1Z'
  ],
  heights: ['M.5 21 9 4.5l4.5 8L16.5 8l7 13Z']
};

const RAISED_BRIDGE: readonly string[] = [
  'M1.5 11.5 9.3 2.2l2.3 1.9L6.5 12v9.5h-5Z',
  'M22.5 11.5 14.7 2.2l-2.3 1.9L17.5 12v9.5h5Z'
];

/** Paths of the sign for a kind of place; a raised bridge has a sign of its own. */
export const pictogramOf = (
  kind: PlaceKind,
  passability: Passability | undefined
): readonly string[] => (passability === 'raised' ? RAISED_BRIDGE : PICTOGRAMS[kind]);
