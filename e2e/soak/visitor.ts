import type { Page } from '@playwright/test';

/** Something a finger finds on the screen: its middle in CSS pixels, and what it is called. */
export interface Control {
  readonly x: number;
  readonly y: number;
  readonly name: string;
  /** Whether it is one of the many marks on the map. */
  readonly isOnMap: boolean;
  /** Whether it belongs to what the panel tells. */
  readonly isInPanel: boolean;
}

const WORDS = [
  'Смольный',
  'aurora',
  'Невский',
  'bridge',
  'winter palace',
  'zzz',
  '25 октября',
  '2am'
];
const KEYS = [
  ...['Tab', 'Tab', 'Enter', 'Escape', 'Space', 'ArrowRight', 'ArrowLeft', 'ArrowDown', 'Home'],
  ...['End', 'PageDown', 'PageUp', 'Backspace', '+', '-', 'a', 'F5', 'Control+p', 'Alt+ArrowLeft']
];

/** The controls that a finger reaches: in view, and covered by nothing. */
export const findControls = (page: Page): Promise<readonly Control[]> =>
  page.evaluate(() => {
    const seen = [
      ...document.querySelectorAll<HTMLElement>(
        'a[href], button, select, input, summary, [role=option], [role=slider], [role=tab], label'
      )
    ];
    return seen.flatMap((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      const [x, y] = [left + width / 2, top + height / 2];
      if (width === 0 || x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) return [];
      const hit = document.elementFromPoint(x, y);
      if (!hit || !(element.contains(hit) || hit.closest('label')?.contains(element))) return [];
      const name = element.getAttribute('aria-label') ?? element.textContent.trim();
      return [
        {
          x,
          y,
          name: name.slice(0, 60),
          isOnMap: element.closest('.leaflet-container') !== null,
          isInPanel: element.closest('.panel .body') !== null
        }
      ];
    });
  });

export const pick = <Item>(items: readonly Item[], random: () => number): Item | undefined =>
  items[Math.floor(random() * items.length)];

/** A control, most often one beside the map, where nearly all ways to other screens are. */
export function pickControl(
  controls: readonly Control[],
  random: () => number
): Control | undefined {
  const wantsMap = random() < 0.2;
  return pick(
    controls.filter(({ isOnMap }) => isOnMap === wantsMap),
    random
  );
}

/** Taps by which somebody reads on from the contents, and milliseconds for the address to follow each. */
const READ_ON = 8;
const REST = 1200;

/** Turns the wheel over what the panel tells, to anywhere in it; over anything else it would not scroll. */
async function scrollAbout(page: Page, random: () => number): Promise<void> {
  const body = page.locator('.panel .body');
  const box = await body.boundingBox();
  if (!box) return;
  const way = await body.evaluate(
    ({ scrollHeight, scrollTop }, part) => part * scrollHeight - scrollTop,
    random()
  );
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.wheel(0, way);
}

/**
 * Turns to the contents, in the language with which a visit begins, and reads on wherever that leads.
 * @param read names of what was tapped before, which a curious visitor passes over as long as there is anything
 * else; those of this visit are added
 */
export async function readOn(page: Page, random: () => number, read: Set<string>): Promise<void> {
  for (let tap = 0; tap <= READ_ON; tap += 1) {
    const controls = await findControls(page);
    const told = controls.filter(({ isInPanel }) => isInPanel);
    const unread = told.filter(({ name }) => !read.has(name));
    const next =
      tap === 0
        ? controls.find(({ name }) => name === 'Contents')
        : pick(unread.length > 0 ? unread : told, random);
    if (!next) return;
    read.add(next.name);
    await page.mouse.click(next.x, next.y);
    await page.clock.runFor(REST);
    // What stands further down is found by whoever scrolls.
    await scrollAbout(page, random);
    await page.clock.runFor(REST);
  }
}

/** Ends a visit, in each language. */
const ENDS = /^(?:Begin anew|Начать заново|Von vorn beginnen|Recommencer)$/;

/** One thing that a visitor does. Says what it was. */
async function act(page: Page, random: () => number): Promise<string> {
  const { width, height } = page.viewportSize() ?? { width: 1280, height: 800 };
  const [way, x, y] = [random(), random() * width, random() * height];
  if (way < 0.65) {
    const control = pickControl(await findControls(page), random);
    // How a visit ends is drawn once, at its end.
    if (!control || ENDS.test(control.name)) return 'looks';
    await page.mouse.click(control.x, control.y);
    return `presses “${control.name}”`;
  }
  if (way < 0.75) {
    await page.mouse.click(x, y);
    return 'taps';
  }
  if (way < 0.85) {
    const key = pick(KEYS, random) ?? 'Tab';
    await page.keyboard.press(key);
    return `types ${key}`;
  }
  if (way < 0.9) {
    await page.mouse.move(x, y);
    await page.mouse.wheel(0, (random() - 0.5) * 1200);
    return 'turns the wheel';
  }
  if (way < 0.95) {
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(random() * width, random() * height, { steps: 3 });
    await page.mouse.up();
    return 'drags';
  }
  const field = page.locator('header input[role=combobox]');
  if (!(await field.isVisible())) return 'looks';
  await field.focus();
  await page.keyboard.type(pick(WORDS, random) ?? '');
  return 'searches';
}

/** Stands before the screen and does `count` things, a few seconds each. Says which. */
export async function visit(
  page: Page,
  random: () => number,
  count: number
): Promise<readonly string[]> {
  const done: string[] = [];
  for (let index = 0; index < count; index += 1) {
    done.push(await act(page, random));
    await page.clock.runFor(400);
    await page.clock.fastForward(Math.floor(random() * 6000));
  }
  return done;
}
