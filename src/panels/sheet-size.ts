/** How much of a narrow screen the panel takes. A wide screen shows it whole. */
export type SheetSize = 'closed' | 'half' | 'full';

/** Lets a sheet follow a finger on its bar, and keys on its handle. Gives the undo. */
export type DragSheet = (
  bar: HTMLElement,
  sizeNow: () => SheetSize,
  onsize: (size: SheetSize) => void
) => () => void;
