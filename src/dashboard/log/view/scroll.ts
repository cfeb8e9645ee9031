/** What is shown in a window of `view` px; a row is `rowPx` high where it is one line of text. */
export interface Geometry {
  readonly rows: number;
  readonly view: number;
  readonly rowPx: number;
  height(row: number): number;
}

/** The upper edge of the window: so many px into a row. */
export interface Top {
  readonly row: number;
  readonly px: number;
}

/** Browsers draw nothing that lies further down than about this; the rest is reached in larger steps. */
const MOST_PX = 15_000_000;

/** So few rows may be higher than a window in which as many lines would have room. */
const FEW = 200;

/** The height of all rows as the scroll bar has it. */
export function contentPx({ rows, view, rowPx, height }: Geometry): number {
  if (rows > FEW) return Math.max(view, Math.min(rows * rowPx, MOST_PX));
  let sum = 0;
  for (let row = 0; row < rows; row++) sum += height(row);
  return Math.max(view, sum);
}

/** The lowest place: the last row ends with the window. */
export function lastTop(geometry: Geometry): Top {
  let left = geometry.view;
  for (let row = geometry.rows - 1; row >= 0; row--) {
    left -= geometry.height(row);
    if (left <= 0) return { row, px: Math.abs(left) };
  }
  return { row: 0, px: 0 };
}

/** The place `delta` px further down (up where it is negative), never beyond an end. */
export function moved({ row, px }: Top, delta: number, geometry: Geometry): Top {
  let at = row;
  let into = px + delta;
  while (into < 0 && at > 0) into += geometry.height(--at);
  while (at < geometry.rows - 1 && into >= geometry.height(at)) into -= geometry.height(at++);
  return clamped({ row: at, px: Math.max(0, into) }, geometry);
}

/** The place, or the nearest there is. */
export function clamped(top: Top, geometry: Geometry): Top {
  const last = lastTop(geometry);
  return top.row > last.row || (top.row === last.row && top.px > last.px) ? last : top;
}

/** Where the scroll bar stands for a place. */
export function scrollOf(top: Top, geometry: Geometry): number {
  const last = position(lastTop(geometry), geometry);
  return last === 0 ? 0 : (position(top, geometry) / last) * (contentPx(geometry) - geometry.view);
}

/** The place for where the scroll bar stands. */
export function topAt(scroll: number, geometry: Geometry): Top {
  const way = contentPx(geometry) - geometry.view;
  if (way <= 0) return { row: 0, px: 0 };
  const at = Math.min(1, Math.max(0, scroll / way)) * position(lastTop(geometry), geometry);
  const row = Math.floor(at);
  return clamped({ row, px: (at - row) * geometry.height(row) }, geometry);
}

/** Rows that are at least partly seen, from the top on: the first, and the one after the last. */
export function seenRows({ row, px }: Top, geometry: Geometry): { readonly from: number; readonly to: number } {
  let left = geometry.view + px;
  let to = row;
  while (left > 0 && to < geometry.rows) left -= geometry.height(to++);
  return { from: row, to };
}

function position({ row, px }: Top, { height }: Geometry): number {
  return row + px / height(row);
}
