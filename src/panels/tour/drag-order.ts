import type { Attachment } from 'svelte/attachments';

/** What a drag in a list tells. */
export interface DragOrder {
  /** Where the item would come to stand; `undefined` once the drag is over. */
  readonly onover: (from: number, to: number | undefined) => void;
  readonly ondrop: (from: number, to: number) => void;
}

/** Where an item that is dragged to a height would stand among the others. */
function findTarget(items: readonly Element[], from: number, y: number): number {
  const others = items.filter((_, index) => index !== from);
  const below = others.findIndex((item) => {
    const { top, height } = item.getBoundingClientRect();
    return y < top + height / 2;
  });
  return below < 0 ? others.length : below;
}

/**
 * Lets the pointer drag the items of a list (its `li` children) by their handles, `[data-handle]`.
 * Escape ends a drag and leaves the order as it was.
 */
export const dragOrder =
  ({ onover, ondrop }: DragOrder): Attachment<HTMLElement> =>
  (list) => {
    const start = (event: PointerEvent): void => {
      const handle = event.target instanceof Element && event.target.closest('[data-handle]');
      if (!(handle instanceof HTMLElement) || event.button !== 0) return;
      const items = [...list.children].filter((child) => child instanceof HTMLLIElement);
      const from = items.findIndex((item) => item.contains(handle));
      if (from < 0) return;
      event.preventDefault();
      handle.setPointerCapture(event.pointerId);
      let to = from;
      const move = ({ clientY }: PointerEvent): void => {
        to = findTarget(items, from, clientY);
        onover(from, to);
      };
      const end = (): void => {
        handle.removeEventListener('pointermove', move);
        handle.removeEventListener('pointerup', drop);
        handle.removeEventListener('pointercancel', end);
        document.removeEventListener('keydown', cancel, true);
        onover(from, undefined);
      };
      const drop = (): void => {
        end();
        if (to !== from) ondrop(from, to);
      };
      const cancel = (key: KeyboardEvent): void => {
        if (key.key !== 'Escape') return;
        key.preventDefault();
        key.stopPropagation();
        end();
      };
      handle.addEventListener('pointermove', move);
      handle.addEventListener('pointerup', drop);
      handle.addEventListener('pointercancel', end);
      document.addEventListener('keydown', cancel, true);
    };
    list.addEventListener('pointerdown', start);
    return () => list.removeEventListener('pointerdown', start);
  };
