import type { Plugin } from 'vite';

const WALL_CLOCK = /\+new Date\(\)|\bDate\.now\(\)/g;

/** The same program, measuring by a clock that nobody sets. */
export const measureSteadily = (code: string): string =>
  code.replaceAll(WALL_CLOCK, 'performance.now()');

/**
 * Leaflet times its flights and slides by the clock of the machine: where that is set back meanwhile, a
 * flight leads to no place at all (NaN), in every frame until the clock has caught up.
 */
export function steadyLeaflet(): Plugin {
  return {
    name: 'steady-leaflet',
    apply: 'build',
    transform: {
      filter: { id: /\/leaflet\/src\/.*\.js$/ },
      handler: (code) => ({ code: measureSteadily(code), map: null })
    }
  };
}
