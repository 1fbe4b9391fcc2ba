import { expect, it } from 'vitest';
import { createItemReport } from './fault-collector.ts';
import type { Fault } from './fault.ts';

/** Whom a fault in the second step of a story names, where that step has this id. */
function namedIn(id: unknown): string | undefined {
  const faults: Fault[] = [];
  const story = { steps: [{ id: 'first' }, { id }] };
  createItemReport(faults, 'stories/a.json', story, 'steps')('steps.1.text', 'expected a text');
  return faults[0]?.feature;
}

it('a fault names the item by its id, or by its place in the list where the id is none', () => {
  expect(namedIn('second')).toBe('second');
  for (const id of ['', 7, null, undefined]) expect(namedIn(id)).toBe('steps.1');
});
