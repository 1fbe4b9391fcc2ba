/**
 * What a piece of work says after each step: `more` if it can go on at once, `rest` if it has given
 * the canvas as much to paint as fits into one frame. The painting itself happens after the script,
 * so that no clock in it would tell.
 */
export type Step = 'more' | 'rest';

/** Work done in steps. */
export type Work<Result = void> = Generator<Step, Result>;

/** Milliseconds of script in each frame, so that the map keeps moving meanwhile. */
const SLICE = 5;

/** Runs all steps of a piece of work at once and gives its result. */
export function runToEnd<Result>(work: Work<Result>): Result {
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}

/** Work done some steps in every frame, until it is done or called off. */
export class SlicedWork {
  readonly #work: Work;
  #frame: number | undefined;

  /** Begins with the next frame. */
  constructor(work: Work) {
    this.#work = work;
    this.#goOn();
  }

  /** Calls off what is not done yet. */
  stop(): void {
    if (this.#frame !== undefined) window.cancelAnimationFrame(this.#frame);
    this.#frame = undefined;
  }

  #goOn(): void {
    this.#frame = window.requestAnimationFrame(() => {
      this.#frame = undefined;
      const end = performance.now() + SLICE;
      for (let step = this.#work.next(); !step.done; step = this.#work.next())
        if (step.value === 'rest' || performance.now() >= end) {
          this.#goOn();
          return;
        }
    });
  }
}
