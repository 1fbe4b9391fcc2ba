import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cooperate } from './cooperative-gestures.ts';

/** As much of an element as events need. */
class Part extends EventTarget {
  readonly isControl: boolean;

  constructor(isControl = false) {
    super();
    this.isControl = isControl;
  }

  closest(): Part | null {
    return this.isControl ? this : null;
  }
}

/** An event as a browser would send it; `reached` says whether the map below hears of it. */
function send(to: EventTarget, type: string, members: object): Event & { reached: boolean } {
  const event = new Event(type, { bubbles: true, cancelable: true });
  const stop = vi.spyOn(event, 'stopPropagation');
  Object.assign(event, members);
  to.dispatchEvent(event);
  return Object.assign(event, { reached: stop.mock.calls.length === 0 });
}

const touches = (...points: readonly (readonly [number, number])[]): object => ({
  touches: points.map(([clientX, clientY]) => ({ clientX, clientY }))
});

describe('gestures on a map in another page', () => {
  const left = vi.fn();
  let map: Part;
  let screen: EventTarget;
  let stop: () => void;

  const listen = (part: Part): void => {
    map = part;
    stop = cooperate(map as unknown as HTMLElement, left);
  };

  beforeEach(() => {
    left.mockReset();
    screen = new EventTarget();
    vi.stubGlobal('Element', Part);
    vi.stubGlobal('window', screen);
    listen(new Part());
  });
  afterEach(() => {
    stop();
    vi.unstubAllGlobals();
  });

  it('leaves the wheel to the page, and says so', () => {
    const wheel = send(map, 'wheel', { ctrlKey: false, metaKey: false });
    expect(wheel.reached).toBe(false);
    expect(wheel.defaultPrevented).toBe(false);
    expect(left.mock.calls).toEqual([['wheel']]);
  });

  it.each([{ ctrlKey: true }, { metaKey: true }])('gives the map the wheel with %j', (keys) => {
    expect(send(map, 'wheel', keys).reached).toBe(true);
    expect(left).not.toHaveBeenCalled();
  });

  it('keeps the first finger from the map and gives it the second', () => {
    const first = send(map, 'pointerdown', { pointerType: 'touch', pointerId: 1 });
    const second = send(map, 'pointerdown', { pointerType: 'touch', pointerId: 2 });
    expect([first.reached, second.reached]).toEqual([false, true]);
    const one = send(map, 'touchstart', touches([10, 10]));
    const both = send(map, 'touchstart', touches([10, 10], [90, 10]));
    expect([one.reached, both.reached]).toEqual([false, true]);
  });

  it('counts a finger no longer that was lifted or taken by the page', () => {
    for (const type of ['pointerup', 'pointercancel']) {
      send(map, 'pointerdown', { pointerType: 'touch', pointerId: 1 });
      send(screen, type, { pointerId: 1 });
    }
    expect(send(map, 'pointerdown', { pointerType: 'touch', pointerId: 3 }).reached).toBe(false);
  });

  it('leaves a mouse alone', () => {
    expect(send(map, 'pointerdown', { pointerType: 'mouse', pointerId: 1 }).reached).toBe(true);
  });

  it('lets the page scroll under one finger, and says once that two move the map', () => {
    expect(send(map, 'touchstart', touches([10, 10])).defaultPrevented).toBe(false);
    send(map, 'touchmove', touches([10, 14]));
    expect(left).not.toHaveBeenCalled();
    expect(send(map, 'touchmove', touches([10, 60])).defaultPrevented).toBe(false);
    send(map, 'touchmove', touches([10, 90]));
    expect(left.mock.calls).toEqual([['finger']]);
  });

  it('keeps the page from scrolling under two fingers, and says nothing', () => {
    const pair = [
      [10, 10],
      [90, 10]
    ] as const;
    expect(send(map, 'touchstart', touches(...pair)).defaultPrevented).toBe(true);
    expect(send(map, 'touchmove', touches([10, 50], [90, 50])).defaultPrevented).toBe(true);
    expect(left).not.toHaveBeenCalled();
  });

  it('takes nothing from a slider that lies over the map', () => {
    stop();
    listen(new Part(true));
    expect(send(map, 'wheel', {}).reached).toBe(true);
    expect(send(map, 'pointerdown', { pointerType: 'touch', pointerId: 1 }).reached).toBe(true);
    expect(send(map, 'touchstart', touches([10, 10])).reached).toBe(true);
    send(map, 'touchmove', touches([90, 10]));
    expect(left).not.toHaveBeenCalled();
  });

  it('leaves everything as it was when it ends', () => {
    stop();
    expect(send(map, 'wheel', {}).reached).toBe(true);
    expect(send(map, 'pointerdown', { pointerType: 'touch', pointerId: 1 }).reached).toBe(true);
    expect(left).not.toHaveBeenCalled();
  });
});
