import { findTalkPosition, stepOf } from './talk.ts';
import type { Talk, TalkPosition } from './talk.ts';

/** What a guide can tell, and where in it the guide stands. */
export class GuideState {
  #talks: readonly Talk[] = $state.raw([]);
  #position: TalkPosition | undefined = $state.raw();
  /** Milliseconds of a clock that never jumps, at which the talk began. */
  #begunAt: number | undefined = $state();

  readonly next: TalkPosition | undefined = $derived.by(() => {
    const { talk, index } = this.#position ?? {};
    return talk && index !== undefined && index + 1 < talk.steps.length
      ? stepOf(talk, index + 1)
      : undefined;
  });

  get talks(): readonly Talk[] {
    return this.#talks;
  }

  get position(): TalkPosition | undefined {
    return this.#position;
  }

  get begunAt(): number | undefined {
    return this.#begunAt;
  }

  /** Knows the talks from now on, and goes where an address says. */
  offer(talks: readonly Talk[], wanted: string | undefined, now: number): void {
    this.#talks = talks;
    this.#position ??= findTalkPosition(talks, wanted);
    if (this.#position) this.#begunAt ??= now;
  }

  begin(talk: Talk, now: number): void {
    this.#position = stepOf(talk, 0);
    this.#begunAt = now;
  }

  /** Goes on or back by one step, as far as the talk goes. */
  turn(by: 1 | -1): void {
    if (this.#position) this.#position = stepOf(this.#position.talk, this.#position.index + by);
  }

  /** Counts the time from now. */
  restart(now: number): void {
    this.#begunAt = now;
  }

  close(): void {
    this.#position = undefined;
  }
}
