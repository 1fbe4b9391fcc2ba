import type { Map as LeafletMap } from 'leaflet';
import { pickedAt } from './picked-at.ts';
import type { Picked } from './picked-at.ts';

/** Milliseconds that a finger rests on the glass: as long as Leaflet waits on iOS. */
const HOLD = 600;

/** CSS pixels by which a resting finger may slip. */
const SLIP = 12;

/**
 * Calls back with the point on which one finger rests. Where the system itself makes a long press the second
 * mouse button, that one counts alone. Gives the undo.
 */
export function listenForHold(map: LeafletMap, onpick: (picked: Picked) => void): () => void {
  const container = map.getContainer();
  const end = new AbortController();
  const listen = { capture: true, signal: end.signal };
  let pressed: PointerEvent | undefined;
  let timer: number | undefined;
  let wasHeld = false;

  const letGo = (): void => {
    window.clearTimeout(timer);
    pressed = undefined;
  };
  const press = (event: PointerEvent): void => {
    letGo();
    wasHeld = false;
    // The second finger of a pinch ends the press of the first.
    if (event.pointerType !== 'touch' || !event.isPrimary) return;
    pressed = event;
    timer = window.setTimeout(() => {
      letGo();
      wasHeld = true;
      onpick(pickedAt(map, event));
    }, HOLD);
  };
  const move = ({ clientX, clientY }: PointerEvent): void => {
    if (!pressed) return;
    if (Math.hypot(clientX - pressed.clientX, clientY - pressed.clientY) > SLIP) letGo();
  };
  /** What the lifted finger would open is not meant. */
  const swallow = (event: Event): void => {
    letGo();
    if (!wasHeld) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };

  container.addEventListener('pointerdown', press, listen);
  container.addEventListener('pointermove', move, listen);
  for (const kind of ['pointerup', 'pointercancel'] as const)
    container.addEventListener(kind, letGo, listen);
  for (const kind of ['contextmenu', 'click'] as const)
    container.addEventListener(kind, swallow, listen);
  return () => {
    letGo();
    end.abort();
  };
}
