import type { Attachment } from 'svelte/attachments';
import { swipeTurn } from './swipe.ts';

/** What makes something of the arrow keys itself. */
const OWNERS = 'input, select, textarea, [role="slider"], [contenteditable]';

const TURNS: ReadonlyMap<string, 1 | -1> = new Map([
  ['ArrowRight', 1],
  ['ArrowLeft', -1]
]);

/**
 * Turns pages by the arrow keys, while the focus is in the panel around the element, and by a swipe on
 * the element. The map and the slider have the same keys and are left alone: the focus is not here then.
 */
export function turnPages(turn: (by: 1 | -1) => void): Attachment<HTMLElement> {
  return (element) => {
    const panel = element.closest<HTMLElement>('section') ?? element;
    let start: PointerEvent | undefined;

    const press = (event: KeyboardEvent): void => {
      const by = TURNS.get(event.key);
      if (by === undefined || event.defaultPrevented) return;
      if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
      if (event.target instanceof Element && event.target.closest(OWNERS)) return;
      event.preventDefault();
      turn(by);
    };
    const touch = (event: PointerEvent): void => {
      start = event.pointerType === 'touch' && event.isPrimary ? event : undefined;
    };
    const lift = (event: PointerEvent): void => {
      const by = start?.pointerId === event.pointerId ? swipeTurn(start, event) : undefined;
      start = undefined;
      if (by !== undefined) turn(by);
    };
    const leave = (): void => (start = undefined);

    panel.addEventListener('keydown', press);
    element.addEventListener('pointerdown', touch);
    element.addEventListener('pointerup', lift);
    element.addEventListener('pointercancel', leave);
    return () => {
      panel.removeEventListener('keydown', press);
      element.removeEventListener('pointerdown', touch);
      element.removeEventListener('pointerup', lift);
      element.removeEventListener('pointercancel', leave);
    };
  };
}
