import { formatCount } from './plural.ts';

const number = new Intl.NumberFormat('en');

/** Words about more places than there is room for. */
export const crowdEn = {
  places: (told: number, inView: number): string =>
    told < inView
      ? `${number.format(told)} of the ${number.format(inView)} places in view, the most important`
      : formatCount('en', inView, { one: 'place in view', other: 'places in view' }),
  hint: 'Arrow keys go from place to place, Enter opens one. Zoom in to come to the others.',
  unloaded: 'The places could not be loaded. Check the connection and reload the page.'
};
