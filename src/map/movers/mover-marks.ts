import type { MapContext } from '../map-context.ts';
import { MoverMark } from './mover-mark.ts';
import type { MoverView } from './mover-view.ts';

/** All movers on a map: keeps what stays. */
export class MoverMarks {
  readonly #context: Pick<MapContext, 'map' | 'sides'>;
  readonly #onselect: (id: string) => void;
  readonly #marks = new Map<string, MoverMark>();

  constructor(context: Pick<MapContext, 'map' | 'sides'>, onselect: (id: string) => void) {
    this.#context = context;
    this.#onselect = onselect;
  }

  /** Shows exactly these movers. */
  show(views: readonly MoverView[]): void {
    for (const [id, mark] of this.#marks)
      if (!views.some((view) => view.id === id && view.mover === mark.mover)) {
        mark.remove();
        this.#marks.delete(id);
      }
    for (const view of views) {
      const mark = this.#marks.get(view.id);
      if (mark) mark.draw(view);
      else
        this.#marks.set(
          view.id,
          new MoverMark(this.#context, view, () => {
            this.#onselect(view.id);
          })
        );
    }
  }

  remove(): void {
    this.show([]);
  }
}
