import type { Map as LeafletMap } from 'leaflet';
import { expect, test } from 'vitest';
import { findPane, PANES, TODAY_PANE } from './panes.ts';
import type { PaneName } from './panes.ts';

/** A map that has no panes; `findPane` asks it for nothing else. */
const emptyMap = { getPane: () => undefined } as unknown as LeafletMap;

test('badges lie above the shapes they stand for, and names of the ground below both', () => {
  const order = (name: PaneName) => PANES.indexOf(name);
  expect(order('ground')).toBeLessThan(order('shapes'));
  expect(order('shapes')).toBeLessThan(order('bridges'));
  expect(order('lettering')).toBeLessThan(order('badges'));
});

test('a map of today covers the ground and nothing that happened on it', () => {
  expect(PANES.indexOf(TODAY_PANE)).toBe(PANES.indexOf('ground') + 1);
});

test('a pane that is not there says where to add it', () => {
  expect(() => findPane(emptyMap, 'ground')).toThrow('add it to PANES in panes.ts');
});
