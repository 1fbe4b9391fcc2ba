import { expect, it } from 'vitest';
import { stepInGrid } from './grid-steps.ts';

const size = { rows: 102, columns: 72 };
const step = (key: string, row: number, column: number, ctrlKey = false) => {
  const cell = stepInGrid({ key, ctrlKey }, { row, column }, size);
  return cell && [cell.row, cell.column];
};

it('goes from cell to cell and stays at the edges', () => {
  expect(step('ArrowRight', 5, 5)).toEqual([5, 6]);
  expect(step('ArrowDown', 5, 5)).toEqual([6, 5]);
  expect(step('ArrowUp', 0, 5)).toEqual([0, 5]);
  expect(step('ArrowRight', 5, 71)).toEqual([5, 71]);
});

it('goes to the ends of a row, of the grid, and by pages', () => {
  expect(step('Home', 5, 5)).toEqual([5, 0]);
  expect(step('End', 5, 5)).toEqual([5, 71]);
  expect(step('Home', 5, 5, true)).toEqual([0, 0]);
  expect(step('End', 5, 5, true)).toEqual([101, 71]);
  expect(step('PageDown', 95, 5)).toEqual([101, 5]);
  expect(step('PageUp', 95, 5)).toEqual([85, 5]);
});

it('leaves other keys alone', () => {
  expect(step('Tab', 5, 5)).toBeUndefined();
});
