import { createContext } from 'svelte';
import type { Instant } from '../time/instant.ts';
import { clampToTimespan, isActiveAt } from '../time/timespan.ts';
import type { Timespan } from '../time/timespan.ts';
import type { ChangeFinder } from './change-finder.ts';
import { advance } from './playback.ts';
import type { Speed } from './playback.ts';
import type { Step } from './step.ts';

/** The one clock: whoever shows or sets a time does it here. */
export class ClockState {
  readonly span: Timespan;
  #t: Instant = $state(0);
  #playing = $state(false);
  #jumps = $state(0);
  /** The clock with its fraction of a minute while it plays. */
  #exact: number = $state(0);
  step: Step = $state(60);
  speed: Speed = $state(60);
  /** City minutes a second while something is followed, instead of the chosen speed. */
  pace: number | undefined = $state();

  /** What playback covers, and how fast, where that is not the whole span at the speed of the visitor. */
  #stretch: { readonly span: Timespan; readonly speed: number } | undefined;

  readonly nextChange: Instant | undefined = $derived.by(() => this.#changes.findNext(this.#t));
  readonly previousChange: Instant | undefined = $derived.by(() =>
    this.#changes.findPrevious(this.#t)
  );
  readonly #changes: ChangeFinder;

  constructor(span: Timespan, t: Instant, changes: ChangeFinder) {
    this.span = span;
    this.#changes = changes;
    this.#t = clampToTimespan(span, t);
  }

  get t(): Instant {
    return this.#t;
  }

  /** `t` with the fraction of a minute that playback has come beyond it. */
  get exact(): number {
    return this.#playing ? this.#exact : this.#t;
  }

  /** City minutes that pass in a second of playback. */
  get rate(): number {
    return this.pace ?? (this.#stretch ?? this).speed;
  }

  get playing(): boolean {
    return this.#playing;
  }

  /** How often the visitor went to a chosen moment; scrubbing and playback do not count. */
  get jumps(): number {
    return this.#jumps;
  }

  /** Moves to a moment on the way to another one (slider, keys); stops playback. */
  scrubTo(t: Instant): void {
    this.pause();
    this.#t = clampToTimespan(this.span, t);
  }

  /** Goes to a chosen moment, which becomes a place in the history of the browser; stops playback. */
  jumpTo(t: Instant): void {
    this.scrubTo(t);
    this.#jumps += 1;
  }

  /** Goes to where a stretch begins, unless the clock stands in it or does not reach it. */
  goInto(stretch: Timespan): void {
    if (!isActiveAt(stretch, this.#t) && isActiveAt(this.span, stretch.start))
      this.scrubTo(stretch.start);
  }

  /** Starts playback; at the end of the span it begins again. */
  play(): void {
    if (this.#t >= clampToTimespan(this.span, this.span.end)) this.#t = this.span.start;
    this.#exact = this.#t;
    this.#playing = true;
  }

  /** Plays from `start` to a rest at `end`, which takes so many seconds. */
  playStretch({ start, end }: Timespan, seconds: number): void {
    this.scrubTo(start);
    this.#stretch = { span: { start, end: end + 1 }, speed: (end - start) / seconds };
    this.#exact = this.#t;
    this.#playing = true;
  }

  /** Stops playback of a stretch; other playback goes on. */
  leaveStretch(): void {
    if (this.#stretch) this.pause();
  }

  pause(): void {
    this.#playing = false;
    this.#stretch = undefined;
  }

  toggle(): void {
    if (this.#playing) this.pause();
    else this.play();
  }

  /** One frame of playback. Takes and gives the exact position, of which `t` is the whole minute. */
  playFrame(exact: number, elapsed: number): number {
    const { span } = this.#stretch ?? this;
    const position = advance(exact, elapsed, this.rate, span);
    this.#exact = position.exact;
    this.#t = Math.floor(position.exact);
    if (position.ended) this.pause();
    return position.exact;
  }
}

export const [useClock, provideClock] = createContext<ClockState>();
