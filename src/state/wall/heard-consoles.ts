import type { ConsoleState } from '../../model/wall/wall-message.ts';

/** Milliseconds after which a console that says nothing is no longer there. */
export const SILENCE = 8000;

/** Milliseconds by which touches of two consoles can be told apart: the way of a message takes a few. */
const APART = 100;

/** A console by its last word. Moments are in milliseconds of the wall's clock, which never jumps. */
export interface HeardConsole {
  readonly state: ConsoleState;
  readonly heardAt: number;
  /** When somebody touched it last; -∞ where nobody is there. */
  readonly touchedAt: number;
}

/** All consoles that a wall hears, and the one it follows. */
export interface HeardConsoles {
  readonly byId: ReadonlyMap<string, HeardConsole>;
  /** It stays the one that was followed after it fell silent, until another is heard. */
  readonly leader: HeardConsole | undefined;
}

export const NOBODY_HEARD: HeardConsoles = { byId: new Map(), leader: undefined };

const isHeard = ({ heardAt }: HeardConsole, now: number): boolean => now - heardAt < SILENCE;

/**
 * Who leads: of those that are heard, the one touched last. The leader keeps the lead against others
 * that were not touched later; a silent one loses it to whoever speaks.
 */
function findLeader(
  heard: readonly HeardConsole[],
  before: string | undefined
): HeardConsole | undefined {
  const present = heard.find(({ state }) => state.console === before);
  const latest = heard.reduce<HeardConsole | undefined>(
    (best, one) => (best && one.touchedAt <= best.touchedAt ? best : one),
    undefined
  );
  if (!present || !latest) return latest;
  return latest.touchedAt > present.touchedAt + APART ? latest : present;
}

/** The consoles after one of them spoke. */
export function hearConsole(
  { byId, leader }: HeardConsoles,
  state: ConsoleState,
  now: number
): HeardConsoles {
  const touchedAt = state.untouched === null ? -Infinity : now - state.untouched;
  const spoken: HeardConsole = { state, heardAt: now, touchedAt };
  const others = [...byId].filter(([id, one]) => id !== state.console && isHeard(one, now));
  const heard = new Map([...others, [state.console, spoken] as const]);
  return { byId: heard, leader: findLeader([...heard.values()], leader?.state.console) };
}

/** The consoles once it is `now`: when the leader has fallen silent, another that is heard takes over. */
export function forgetSilent(consoles: HeardConsoles, now: number): HeardConsoles {
  const { byId, leader } = consoles;
  const heard = [...byId].filter(([, one]) => isHeard(one, now));
  if (heard.length === byId.size) return consoles;
  const next = findLeader(
    heard.map(([, one]) => one),
    leader?.state.console
  );
  return { byId: new Map(heard), leader: next ?? leader };
}
