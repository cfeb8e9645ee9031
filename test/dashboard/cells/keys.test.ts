import { expect, it } from 'vitest';
import { type CellPlace, cellAfter } from '../../../src/dashboard/cells/keys.ts';

/** A table with gaps: `.` is a gap. */
const cells: CellPlace[] = ['xxx', '.x.', '...', 'x.x'].flatMap((line, row) =>
  [...line].flatMap((sign, column) => (sign === 'x' ? [{ row, column }] : [])),
);

it.each([
  [[0, 0], 'ArrowRight', [0, 1]],
  [[0, 2], 'ArrowRight', [0, 2]],
  [[3, 0], 'ArrowRight', [3, 2]],
  [[3, 2], 'ArrowLeft', [3, 0]],
  [[0, 0], 'ArrowDown', [1, 1]],
  [[1, 1], 'ArrowDown', [3, 0]],
  [[3, 2], 'ArrowUp', [1, 1]],
  [[0, 1], 'ArrowUp', [0, 1]],
  [[0, 1], 'Home', [0, 0]],
  [[0, 1], 'End', [0, 2]],
] as const)('from %j, %s leads to %j', ([row, column], key, [toRow, toColumn]) => {
  expect(cellAfter(cells, { row, column }, key)).toEqual({ row: toRow, column: toColumn });
});

it('other keys lead nowhere', () => {
  expect(cellAfter(cells, { row: 0, column: 0 }, 'a')).toBeUndefined();
});
