import type { LeafletMouseEvent, Map as LeafletMap } from 'leaflet';
import { TARGET } from '../places/badge.ts';
import type { Crowd } from './crowd.ts';
import type { Reach } from './find-under-pointer.ts';

/** How far a pointer reaches, in CSS pixels: a mouse points, a fingertip covers. */
const REACH: Readonly<Record<'mouse' | 'touch', Reach>> = {
  mouse: { mark: 12, line: 5 },
  touch: { mark: TARGET / 2, line: 12 }
};

const reachOf = ({ originalEvent }: LeafletMouseEvent): Reach =>
  'pointerType' in originalEvent && originalEvent.pointerType === 'touch'
    ? REACH.touch
    : REACH.mouse;

/** Whether the pointer is on something else that it can be used on. */
const isTaken = ({ originalEvent: { target } }: LeafletMouseEvent): boolean =>
  target instanceof Element && target.closest('.leaflet-interactive, button, a') !== null;

interface PointerEvents {
  /** Id of the place under the pointer, or `undefined` where there is none any more. */
  readonly onhover: (id: string | undefined) => void;
  readonly onselect: (id: string) => void;
}

/** Finds the places of a crowd that a mouse or a finger points at. Gives the undo. */
export function listenForPointer(
  map: LeafletMap,
  crowd: Crowd,
  { onhover, onselect }: PointerEvents
): () => void {
  const container = map.getContainer();
  const hover = (id: string | undefined): void => {
    container.style.cursor = id === undefined ? '' : 'pointer';
    onhover(id);
  };
  const onmousemove = (event: LeafletMouseEvent): void => {
    // The badge of the place that is pointed at already lies over its mark.
    hover(crowd.findAt(event.containerPoint, REACH.mouse));
  };
  const onclick = (event: LeafletMouseEvent): void => {
    if (isTaken(event)) return;
    const id = crowd.findAt(event.containerPoint, reachOf(event));
    if (id !== undefined) onselect(id);
  };
  const onmouseout = (): void => {
    hover(undefined);
  };
  map.on('mousemove', onmousemove);
  map.on('click', onclick);
  map.on('mouseout', onmouseout);
  return () => {
    map.off('mousemove', onmousemove);
    map.off('click', onclick);
    map.off('mouseout', onmouseout);
    hover(undefined);
  };
}
