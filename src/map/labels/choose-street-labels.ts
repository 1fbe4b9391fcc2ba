import type { StreetClass } from '../../model/base/base-map.ts';
import { levelOfDetail } from '../base/level-of-detail.ts';
import { streetStyle } from '../base/street-style.ts';
import type { Label, LabelStyle } from './label.ts';
import type { LetteredStreet } from './lettering.ts';
import { asideOf, clamp, withAside } from './name-style.ts';
import type { LabelLanguage } from './name-style.ts';

/** Names repeat along a street after about this many pixels. */
const REPEAT = 620;

interface StreetLabelStyle {
  readonly from: number;
  readonly priority: number;
  /** Size of type at zoom 15 in pixels. */
  readonly size: number;
}

const STREETS: Record<StreetClass, StreetLabelStyle> = {
  prospekt: { from: 12.5, priority: 25, size: 14 },
  square: { from: 14.5, priority: 30, size: 12.5 },
  bridge: { from: 15, priority: 34, size: 11.5 },
  street: { from: 14, priority: 35, size: 12.5 },
  embankment: { from: 14, priority: 40, size: 11.5 },
  lane: { from: 15.5, priority: 50, size: 11 },
  path: { from: 16.5, priority: 60, size: 10.5 }
};

/** The name of a street along it; at street level today's in brackets behind. */
export function streetLabels(
  { properties, line }: LetteredStreet,
  zoom: number,
  language: LabelLanguage
): Label[] {
  const { from, priority, size } = STREETS[properties.class];
  const text = properties.name && language.write(properties.name);
  if (text === undefined || zoom < from || !streetStyle(properties.class, zoom)) return [];
  const style: LabelStyle = {
    size: clamp(size + (zoom - 15) * 1.1, 10.5, 17),
    weight: 400,
    isItalic: false,
    spacing: properties.class === 'prospekt' ? 0.02 : 0,
    ink: 'label',
    halo: 'halo'
  };
  const anchor = { line, every: REPEAT };
  const russian = properties.name?.ru ?? text;
  const label: Label = { text, russian, style, priority, anchor };
  return levelOfDetail(zoom) === 'street'
    ? withAside(label, asideOf(properties, language))
    : [label];
}
