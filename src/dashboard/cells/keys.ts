/** Places in a table of cells, from 0. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** Where a key leads from a cell; undefined for keys that lead nowhere. */
export function stepOf(key: string): CellPlace | 'first' | 'last' | undefined {
  switch (key) {
    case 'ArrowLeft':
      return { row: 0, column: -1 };
    case 'ArrowRight':
      return { row: 0, column: 1 };
    case 'ArrowUp':
      return { row: -1, column: 0 };
    case 'ArrowDown':
      return { row: 1, column: 0 };
    case 'Home':
      return 'first';
    case 'End':
      return 'last';
    default:
      return undefined;
  }
}

/** The cell that a key leads to from `from`, among those there are; itself where there is no other that way. Gaps are passed over. */
export function cellAfter(cells: readonly CellPlace[], from: CellPlace, key: string): CellPlace | undefined {
  const step = stepOf(key);
  if (step === undefined) return undefined;
  const inRow = cells.filter(({ row }) => row === from.row).toSorted((a, b) => a.column - b.column);
  if (step === 'first') return inRow[0];
  if (step === 'last') return inRow.at(-1);
  if (step.column !== 0) {
    const beyond = inRow.filter(({ column }) => (column - from.column) * step.column > 0);
    return (step.column > 0 ? beyond[0] : beyond.at(-1)) ?? from;
  }
  const rows = cells.map(({ row }) => row).filter((row) => (row - from.row) * step.row > 0);
  if (rows.length === 0) return from;
  const row = step.row > 0 ? Math.min(...rows) : Math.max(...rows);
  const near = (cell: CellPlace): number => Math.abs(cell.column - from.column);
  return cells.filter((cell) => cell.row === row).toSorted((a, b) => near(a) - near(b))[0];
}
