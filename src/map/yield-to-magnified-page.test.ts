import { expect, it } from 'vitest';
import { yieldToMagnifiedPage } from './yield-to-magnified-page.ts';

/** A way to handle the map that is on or off, as Leaflet's are. */
function createHandler(isOn: boolean) {
  return {
    enabled: () => isOn,
    enable() {
      isOn = true;
      return this;
    },
    disable() {
      isOn = false;
      return this;
    }
  };
}

class Viewport extends EventTarget {
  scale = 1;

  magnify(scale: number): void {
    this.scale = scale;
    this.dispatchEvent(new Event('resize'));
  }
}

function open(isWheelOn: boolean, viewport = new Viewport()) {
  const map = {
    dragging: createHandler(true),
    touchZoom: createHandler(true),
    scrollWheelZoom: createHandler(isWheelOn)
  };
  const end = yieldToMagnifiedPage(map, viewport);
  const read = () => [map.dragging, map.touchZoom, map.scrollWheelZoom].map((one) => one.enabled());
  return { read, viewport, end };
}

it('gives every gesture to a magnified page, and takes back those that it gave', () => {
  const { read, viewport } = open(false);
  expect(read()).toEqual([true, true, false]);
  viewport.magnify(2.5);
  expect(read()).toEqual([false, false, false]);
  viewport.magnify(1.4);
  expect(read()).toEqual([false, false, false]);
  viewport.magnify(1);
  expect(read()).toEqual([true, true, false]);
});

it('knows a page that was magnified before the map came', () => {
  const viewport = new Viewport();
  viewport.scale = 3;
  expect(open(true, viewport).read()).toEqual([false, false, false]);
});

it('takes a page at its usual size, rounded, for no magnified one', () => {
  const { read, viewport } = open(true);
  viewport.magnify(1.004);
  expect(read()).toEqual([true, true, true]);
});

it('looks no more once it has ended', () => {
  const { read, viewport, end } = open(true);
  end();
  viewport.magnify(2);
  expect(read()).toEqual([true, true, true]);
});
