import type { ConsoleState, ForeignMessage } from '../../model/wall/wall-message.ts';
import { NOBODY_HEARD, forgetSilent, hearConsole } from './heard-consoles.ts';
import type { HeardConsole, HeardConsoles } from './heard-consoles.ts';

/** Milliseconds after which a wall that has heard nobody yet says that it waits. */
const PATIENCE = 3000;

/** Milliseconds after which a console of another build is no longer there. */
const FOREIGN_SILENCE = 8000;

/** Whom a wall hears. Moments are in milliseconds of a clock that never jumps. */
export class WallState {
  #consoles: HeardConsoles = $state.raw(NOBODY_HEARD);
  #now = $state(0);
  #foreign: { readonly program: string; readonly heardAt: number } | undefined = $state.raw();

  /** The console to be followed, by its last word, even if it has fallen silent since. */
  readonly leader: HeardConsole | undefined = $derived(this.#consoles.leader);
  readonly isAlone: boolean = $derived(this.#consoles.byId.size === 0);
  /** Whether it is time to say that nobody leads. */
  readonly isWaiting: boolean = $derived(this.isAlone && this.#now >= PATIENCE);
  /** The build of a console that cannot be followed, where there is no other. */
  readonly foreignProgram: string | undefined = $derived(
    this.isAlone && this.#foreign && this.#now - this.#foreign.heardAt < FOREIGN_SILENCE
      ? this.#foreign.program
      : undefined
  );

  hear(message: ConsoleState | ForeignMessage, now: number): void {
    this.#now = now;
    if (message.kind === 'state') this.#consoles = hearConsole(this.#consoles, message, now);
    else this.#foreign = { program: message.program, heardAt: now };
  }

  /** Tells what time it is, since the wall was opened. */
  tick(now: number): void {
    this.#now = now;
    this.#consoles = forgetSilent(this.#consoles, now);
  }
}
