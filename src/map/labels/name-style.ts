import type { LocalText } from '../../model/atlas.ts';
import type { Label, LabelStyle } from './label.ts';
import type { LabelPoint } from './find-label-point.ts';

/** How names are written on the map. */
export interface LabelLanguage {
  /** BCP 47 tag. */
  readonly tag: string;
  readonly write: (name: LocalText) => string;
}

export const clamp = (value: number, least: number, greatest: number): number =>
  Math.min(greatest, Math.max(least, value));

/** Water is lettered in italics, spaced out where it is broad. */
export const waterStyle = (size: number): LabelStyle => ({
  size,
  weight: 400,
  isItalic: true,
  spacing: size > 15 ? 0.3 : 0.08,
  ink: 'labelWater',
  halo: 'haloWater'
});

/** A name without the explanation some carry in brackets at the end. */
export const shorten = (name: string): string => name.replace(/\s*\([^()]*\)$/, '');

/** Parts a name into lines of about so many letters, at spaces only. */
export function breakName(name: string, letters: number): string {
  const lines: string[] = [];
  for (const word of name.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > letters) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines.join('\n');
}

/** Today's name where it is another one. */
export function asideOf(
  properties: { readonly name?: LocalText; readonly nameToday?: LocalText },
  language: LabelLanguage
): { readonly aside?: string } {
  const [name, today] = [properties.name, properties.nameToday].map(
    (text) => text && language.write(text)
  );
  return today === undefined || today === name ? {} : { aside: today };
}

/** A label at the middle of an area. */
export const labelAt = (
  { at, others }: LabelPoint,
  text: string,
  style: LabelStyle,
  priority: number
): Label => ({ text, style, priority, anchor: { points: [at, ...others] } });

/** Where both names find no room together, the name of 1917 is tried alone. */
export const withAside = (label: Label, aside: { readonly aside?: string }): Label[] =>
  aside.aside === undefined
    ? [label]
    : [
        { ...label, ...aside },
        { ...label, priority: label.priority + 0.5 }
      ];
