import type { Light } from '../canvas/sheet-layer.ts';

/** The mark of a point; each layer has one, so that layers differ without colour too. */
export const LAYER_MARKS = ['circle', 'square', 'triangle', 'diamond'] as const;
export type LayerMark = (typeof LAYER_MARKS)[number];

/** How a layer is drawn: none of the colours is that of a side. */
export interface LayerInk {
  readonly mark: LayerMark;
  readonly colour: Readonly<Record<Light, string>>;
  /** Pixels of line and gap. */
  readonly dash: readonly number[];
}

const FIRST: LayerInk = {
  mark: 'circle',
  colour: { day: '#1f6b4a', night: '#6fd0a0' },
  dash: []
};

const INKS: readonly LayerInk[] = [
  FIRST,
  { mark: 'square', colour: { day: '#7a4a00', night: '#f0b350' }, dash: [7, 4] },
  { mark: 'triangle', colour: { day: '#6a2c86', night: '#d59bf0' }, dash: [2, 4] },
  { mark: 'diamond', colour: { day: '#0e6470', night: '#6fd3e0' }, dash: [9, 3, 2, 3] }
];

/** The ink of the layer of this number, from 0; they come round again. */
export const inkOf = (index: number): LayerInk => INKS[index % INKS.length] ?? FIRST;

/** What parts a drawn line from the ground. */
export const CASING: Readonly<Record<Light, string>> = { day: '#fbf6ea', night: '#1b2230' };
