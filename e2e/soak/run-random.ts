import type { Page } from '@playwright/test';
import { mulberry32 } from '../random.ts';
import { HastyInput, KEY_STROKES } from './hasty-input.ts';
import type { MouseButton } from './hasty-input.ts';
import { leave, openKiosk, passUntil, wake } from './kiosk-page.ts';
import { isInviting } from './screen.ts';
import { findControls, pick, pickControl, readOn } from './visitor.ts';
import type { Control } from './visitor.ts';

/** Taps and keys between two looks at the screen. */
const BATCH = 20;

/** Batches after which somebody goes home: by the button, or by going away. */
const VISIT = 10;

/** What a run has seen. */
export interface RandomRun {
  readonly steps: number;
  /** Names of the screens, as the address gives them; the hour and a place are told by theirs. */
  readonly screens: ReadonlyMap<string, number>;
  /** How often somebody went home by a button, and how often by waiting. */
  readonly homeByButton: number;
  readonly homeByWaiting: number;
}

const screenOf = (address: string): string => {
  const hash = new URLSearchParams(new URL(address).hash.slice(1));
  const panel = hash.get('panel')?.split(':')[0];
  return panel ?? (hash.has('place') ? 'place' : 'hour');
};

/** One tap, key, turn or drag. */
function act(
  input: HastyInput,
  random: () => number,
  controls: readonly Control[],
  size: { width: number; height: number }
): void {
  const [way, x, y] = [random(), random() * size.width, random() * size.height];
  const control = pickControl(controls, random);
  if (way < 0.45 && control) input.tap(control.x, control.y);
  else if (way < 0.7) input.tap(x, y);
  else if (way < 0.75) {
    const button = pick<MouseButton>(['middle', 'right', 'back', 'forward'], random);
    input.tap(control?.x ?? x, control?.y ?? y, button, Math.floor(random() * 16));
  } else if (way < 0.8) input.turnWheel(x, y, (random() - 0.5) * 800);
  else if (way < 0.83) input.drag(x, y, random() * size.width, random() * size.height);
  else input.press(pick(KEY_STROKES, random) ?? 'Tab');
}

/**
 * The one control that leads back to the beginning, or out of what covers it, as a finger finds it;
 * `undefined` at a dead end.
 */
const findWayHome = (page: Page): Promise<{ x: number; y: number; isEnd: boolean } | undefined> =>
  page.evaluate(() => {
    const dialogs = [...document.querySelectorAll('dialog[open]')];
    const candidates = [
      ...document.querySelectorAll('.attract button, .visitor-bar .end'),
      ...dialogs.flatMap((dialog) => [...dialog.querySelectorAll('button')])
    ];
    for (const button of candidates) {
      const { left, top, width, height } = button.getBoundingClientRect();
      const [x, y] = [left + width / 2, top + height / 2];
      const hit = document.elementFromPoint(x, y);
      if (hit && button.contains(hit)) return { x, y, isEnd: button.matches('.end') };
    }
    return undefined;
  });

/**
 * Taps and keys at random, `steps` of them: at controls, anywhere, with every button of a mouse and every
 * key. If somebody `reads`, each visit begins with that: a hasty hand seldom opens
 * what lies behind two doors. From each screen one visible control must lead home, or waiting. Throws at the first fault that
 * `check` finds, or at a dead end.
 */
export async function runRandom(
  page: Page,
  seed: number,
  steps: number,
  check: (step: number) => void,
  reads = false
): Promise<RandomRun> {
  const random = mulberry32(seed);
  const size = page.viewportSize() ?? { width: 1280, height: 800 };
  const screens = new Map<string, number>();
  const read = new Set<string>();
  let [homeByButton, homeByWaiting] = [0, 0];
  page.on('framenavigated', (frame) => {
    const screen = screenOf(frame.url());
    screens.set(screen, (screens.get(screen) ?? 0) + 1);
  });
  await openKiosk(page);
  const input = new HastyInput(await page.context().newCDPSession(page));
  for (let step = 0; step < steps;) {
    if (reads && step % (BATCH * VISIT) === 0) {
      await wake(page);
      await readOn(page, random, read);
    }
    const controls = await findControls(page);
    const end = Math.min(step + BATCH, steps);
    for (; step < end; step += 1) act(input, random, controls, size);
    await input.arrive();
    await page.clock.runFor(400);
    check(step);
    const home = await findWayHome(page);
    if (!home)
      throw new Error(`A dead end after step ${String(step)}, seed ${String(seed)}: ${page.url()}`);
    if (step % (BATCH * VISIT) !== 0) continue;
    if (random() < 0.5 && home.isEnd) {
      await page.mouse.click(home.x, home.y);
      await passUntil(page, 'the button led home', () => isInviting(page));
      homeByButton += 1;
    } else {
      if (!(await isInviting(page))) await leave(page);
      homeByWaiting += 1;
    }
  }
  return { steps, screens, homeByButton, homeByWaiting };
}
