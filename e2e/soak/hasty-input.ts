import type { CDPSession } from '@playwright/test';

/** Bits of modifiers in the protocol of the browser's tools. */
const SHIFT = 8;
const MODIFIERS: ReadonlyMap<string, number> = new Map([
  ['Alt', 1],
  ['Control', 2],
  ['Meta', 4],
  ['Shift', SHIFT]
]);

/** Windows' number of a key, its code, and the sign it types, if it does. */
const KEYS: Readonly<Record<string, readonly [code: string, number: number, text?: string]>> = {
  Tab: ['Tab', 9],
  Enter: ['Enter', 13, '\r'],
  Escape: ['Escape', 27],
  ' ': ['Space', 32, ' '],
  PageUp: ['PageUp', 33],
  PageDown: ['PageDown', 34],
  End: ['End', 35],
  Home: ['Home', 36],
  ArrowLeft: ['ArrowLeft', 37],
  ArrowUp: ['ArrowUp', 38],
  ArrowRight: ['ArrowRight', 39],
  ArrowDown: ['ArrowDown', 40],
  Backspace: ['Backspace', 8],
  Delete: ['Delete', 46],
  ContextMenu: ['ContextMenu', 93],
  F1: ['F1', 112],
  F5: ['F5', 116],
  F11: ['F11', 122],
  F12: ['F12', 123],
  '+': ['NumpadAdd', 107, '+'],
  '-': ['NumpadSubtract', 109, '-'],
  ...Object.fromEntries(
    Array.from('abcdefghijklmnopqrstuvwxyz', (letter) => [
      letter,
      [`Key${letter.toUpperCase()}`, letter.toUpperCase().charCodeAt(0), letter]
    ])
  )
};

/** Every key alone, as `a` or `F5`, and every shortcut by which browsers do something of their own. */
export const KEY_STROKES: readonly string[] = [
  ...Object.keys(KEYS),
  ...'acdefghijklnoprstuvwxz'.split('').map((letter) => `Control+${letter}`),
  ...['i', 'j', 'n', 'r', 't', 'w', 'Delete'].map((key) => `Control+Shift+${key}`),
  ...['ArrowLeft', 'ArrowRight', 'Home', 'F4', 'd', 'e', 'f'].map((key) => `Alt+${key}`),
  ...[
    'Control++',
    'Control+-',
    'Control+Tab',
    'Control+PageDown',
    'Meta+l',
    'Shift+Tab',
    'Shift+F10'
  ]
];

export type MouseButton = 'left' | 'middle' | 'right' | 'back' | 'forward';

/**
 * Taps and keys as real as those of Playwright, which waits after each until the page has dealt with it:
 * these are sent one after the other, and the page may fall behind.
 */
export class HastyInput {
  readonly #session: CDPSession;
  readonly #sent: Promise<unknown>[] = [];

  constructor(session: CDPSession) {
    this.#session = session;
  }

  tap(x: number, y: number, button: MouseButton = 'left', modifiers = 0): void {
    for (const type of ['mousePressed', 'mouseReleased'] as const)
      this.#sent.push(
        this.#session.send('Input.dispatchMouseEvent', {
          type,
          x,
          y,
          button,
          modifiers,
          clickCount: 1
        })
      );
  }

  drag(x: number, y: number, toX: number, toY: number): void {
    const way = [
      ['mousePressed', x, y],
      ['mouseMoved', (x + toX) / 2, (y + toY) / 2],
      ['mouseMoved', toX, toY],
      ['mouseReleased', toX, toY]
    ] as const;
    for (const [type, left, top] of way)
      this.#sent.push(
        this.#session.send('Input.dispatchMouseEvent', {
          type,
          x: left,
          y: top,
          button: 'left',
          buttons: 1,
          clickCount: 1
        })
      );
  }

  turnWheel(x: number, y: number, deltaY: number): void {
    this.#sent.push(
      this.#session.send('Input.dispatchMouseEvent', {
        type: 'mouseWheel',
        x,
        y,
        deltaX: 0,
        deltaY
      })
    );
  }

  /** A stroke such as `a`, `F5` or `Control+Shift+i`. */
  press(stroke: string): void {
    const parts = stroke.split(/\+(?=.)/);
    const key = parts.at(-1) ?? '';
    const modifiers = parts
      .slice(0, -1)
      .reduce((bits, name) => bits | (MODIFIERS.get(name) ?? 0), 0);
    const [code, windowsVirtualKeyCode, text] = KEYS[key] ?? [key, 0];
    const isTyped = text !== undefined && (modifiers & ~SHIFT) === 0;
    const event = { key, code, windowsVirtualKeyCode, modifiers };
    this.#sent.push(
      this.#session.send('Input.dispatchKeyEvent', {
        type: isTyped ? 'keyDown' : 'rawKeyDown',
        ...event,
        ...(isTyped ? { text } : {})
      }),
      this.#session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event })
    );
  }

  /** Waits until the page has dealt with everything. */
  async arrive(): Promise<void> {
    await Promise.all(this.#sent.splice(0));
  }
}
