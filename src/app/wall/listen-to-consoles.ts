import { id as ATLAS_ID } from '../../../geo/atlas.json';
import { WALL_CHANNEL, parseWallMessage } from '../../model/wall/wall-message.ts';
import { isReloadDue } from '../../state/kiosk-restart.ts';
import { createMemory } from '../../state/memory.ts';
import { programOf } from '../../state/program.ts';
import type { WallState } from '../../state/wall/wall.svelte.ts';
import type { FaultKeeper } from '../kiosk/fault-keeper.ts';

/** Milliseconds between two questions to the consoles. */
const ASKS = 2000;
/** Milliseconds between looks at the time. */
const TICK = 500;
/** Hour of the machine's clock in which a wall before which nobody stands is opened anew. */
const RELOAD_HOUR = 4;

/** Under which the browser keeps for which other build a wall was opened anew. */
const KEY = `${ATLAS_ID}-wall-reload`;

/**
 * Opens the page anew for a console of another build, once for each such build. Where the browser keeps
 * nothing, and could not be asked whether that was done, never.
 */
function reloadOnce(program: string, keeper: FaultKeeper): void {
  const memory = createMemory(KEY, () => sessionStorage);
  if (memory.read() === program) return;
  memory.write(program);
  if (memory.read() === program) keeper.restart();
}

/** Lets a wall hear the consoles of its machine, whom it asks again and again. Gives the undo. */
export function listenToConsoles(wall: WallState, keeper: FaultKeeper, view: Window): () => void {
  if (!('BroadcastChannel' in view)) return () => undefined;
  const program = programOf(view.document);
  const channel = new BroadcastChannel(WALL_CHANNEL);
  const now = (): number => view.performance.now();
  const ask = (): void => channel.postMessage({ kind: 'ask', program });
  const hear = ({ data }: MessageEvent<unknown>): void => {
    const message = parseWallMessage(data, program);
    if (message && message.kind !== 'ask') wall.hear(message, now());
  };
  const tick = (): void => {
    wall.tick(now());
    if (wall.foreignProgram !== undefined) reloadOnce(wall.foreignProgram, keeper);
    const isLeft = wall.isWaiting || wall.leader?.state.invites;
    if (isLeft && isReloadDue(new Date().getHours(), RELOAD_HOUR, now())) keeper.restart();
  };
  channel.addEventListener('message', hear);
  ask();
  const timers = [view.setInterval(ask, ASKS), view.setInterval(tick, TICK)];
  return () => {
    channel.close();
    for (const timer of timers) view.clearInterval(timer);
  };
}
