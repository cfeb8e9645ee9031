import { useEffect, useRef } from 'preact/hooks';
import { type CellPlace, cellAfter } from './keys.ts';

/** Marks a link as a cell: what `useCells` moves between. */
export function cellMark(row: number, column: number): { 'data-cell': string; tabIndex: number } {
  return { 'data-cell': `${row} ${column}`, tabIndex: -1 };
}

/**
 * Makes a table of cells one stop of the tab key, with the arrow keys, Home and End to move inside of it. Give the answer as `ref` and
 * `onKeyDown` and `onFocusIn` to what holds them.
 */
export function useCells<Element extends HTMLElement>() {
  const holder = useRef<Element>(null);
  useEffect(() => {
    if (holder.current?.querySelector('[data-cell][tabindex="0"]')) return;
    const first = holder.current?.querySelector<HTMLElement>('[data-cell]');
    if (first) first.tabIndex = 0;
  });
  return {
    ref: holder,
    onFocusIn: ({ target }: FocusEvent) => {
      const cells = cellsIn(holder.current);
      if (target instanceof HTMLElement && cells.includes(target)) {
        for (const cell of cells) cell.tabIndex = cell === target ? 0 : -1;
      }
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || !(event.target instanceof HTMLElement)) return;
      const cells = cellsIn(holder.current);
      if (!cells.includes(event.target)) return;
      const next = cellAfter(cells.map(placeOf), placeOf(event.target), event.key);
      if (next === undefined) return;
      event.preventDefault();
      cells.find((cell) => cell.dataset.cell === `${next.row} ${next.column}`)?.focus();
    },
  };
}

function cellsIn(holder: HTMLElement | null): readonly HTMLElement[] {
  const all = [...(holder?.querySelectorAll<HTMLElement>('[data-cell]') ?? [])];
  // What a narrow screen hides cannot be reached.
  return all.filter((cell) => cell.getClientRects().length > 0);
}

function placeOf({ dataset }: HTMLElement): CellPlace {
  const [row = 0, column = 0] = (dataset.cell ?? '').split(' ').map(Number);
  return { row, column };
}
