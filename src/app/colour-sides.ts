import type { Party } from '../model/atlas.ts';

/**
 * Gives the page the colours of the sides, by day and by night, as `--side-ID-day`, `--side-ID-day-edge` and so
 * on. By day they are darker where much contrast is asked for.
 */
export function colourSides(sides: readonly Party[], isStrong = false): void {
  const { style } = document.documentElement;
  for (const { id, colours } of sides) {
    style.setProperty(`--side-${id}-day`, isStrong ? colours.strong : colours.day.plate);
    style.setProperty(`--side-${id}-day-edge`, colours.day.edge);
    style.setProperty(`--side-${id}-night`, colours.night.plate);
    style.setProperty(`--side-${id}-night-edge`, colours.night.edge);
  }
}
