import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { LogSource } from '../load/create-log-source.ts';
import { type Rows, rowsOf } from '../text/rows.ts';
import { createShownLines, type ShownLine } from '../text/shown-line.ts';
import { clamped, type Geometry, lastTop, moved, type Top } from './scroll.ts';

/** Sizes of the window and of its letters, in px. */
export interface Metrics {
  readonly view: number;
  readonly width: number;
  readonly rowPx: number;
  readonly charPx: number;
}

/** What of a log is seen, and how. Lines count from 0. */
export interface LogView {
  readonly metrics: Signal<Metrics>;
  readonly rows: ReadonlySignal<Rows>;
  /** The upper edge of the window. */
  readonly top: ReadonlySignal<Top>;
  readonly isWrapped: Signal<boolean>;
  /** Whether the end stays in sight when more comes. */
  readonly isAtEnd: ReadonlySignal<boolean>;
  /** The first lines of groups that are folded. */
  readonly folded: ReadonlySignal<ReadonlySet<number>>;
  geometry(): Geometry;
  shown(line: number): ShownLine;
  /** Takes the place the reader scrolled to. */
  scrollTo(top: Top): void;
  toEnd(): void;
  /** Brings a line into sight, unfolded. */
  goTo(line: number): void;
  fold(start: number, isFolded: boolean): void;
  foldAll(isFolded: boolean): void;
  /** Keeps to the end where that is wanted; to be called when lines came. */
  settle(): void;
}

/** Room for numbers and signs before each line, in places. */
export const GUTTER = 9;

/** The view of a log, from its start or its end on. */
export function createLogView(source: LogSource, { atEnd }: { readonly atEnd: boolean }): LogView {
  const { text } = source;
  const metrics = signal<Metrics>({ view: 0, width: 0, rowPx: 20, charPx: 8 });
  const folded = signal<ReadonlySet<number>>(new Set());
  const isWrapped = signal(false);
  const isAtEnd = signal(atEnd);
  const top = signal<Top>({ row: 0, px: 0 });
  const rows = computed(() => {
    source.size.value;
    return rowsOf(text.lines, text.marks.groups, folded.value);
  });
  const shown = createShownLines(text);

  const geometry = (): Geometry => {
    const { view, rowPx, width, charPx } = metrics.value;
    const { count, lineOf } = rows.value;
    const columns = Math.max(1, Math.floor(width / charPx) - GUTTER);
    const height = isWrapped.value
      ? (row: number) => rowPx * Math.max(1, Math.ceil(shown(lineOf(row)).cells / columns))
      : () => rowPx;
    return { rows: count, view, rowPx, height };
  };
  const settle = (): void => {
    const next = isAtEnd.peek() ? lastTop(geometry()) : clamped(top.peek(), geometry());
    if (!isSame(next, top.peek())) top.value = next;
  };
  // What is at the top stays there.
  const refold = (next: ReadonlySet<number>): void => {
    const line = rows.peek().lineOf(top.peek().row);
    folded.value = next;
    isAtEnd.value = false;
    top.value = { row: rows.peek().rowOf(line), px: 0 };
    settle();
  };
  const unfoldFor = (line: number): void => {
    const group = text.marks.groups.find(({ start, end = text.lines }) => start < line && line <= end);
    if (group !== undefined && folded.peek().has(group.start)) folded.value = without(folded.peek(), group.start);
  };

  return {
    metrics,
    rows,
    top,
    isWrapped,
    isAtEnd,
    folded,
    geometry,
    shown,
    scrollTo(next) {
      const last = lastTop(geometry());
      isAtEnd.value = next.row > last.row || (next.row === last.row && next.px >= last.px - 1);
      top.value = next;
    },
    toEnd() {
      isAtEnd.value = true;
      settle();
    },
    goTo(line) {
      unfoldFor(line);
      const row = rows.peek().rowOf(line);
      isAtEnd.value = false;
      top.value = moved({ row, px: 0 }, -metrics.peek().view / 3, geometry());
    },
    fold(start, isFolded) {
      const rest = without(folded.peek(), start);
      refold(isFolded ? new Set([...rest, start]) : rest);
    },
    foldAll(isFolded) {
      refold(new Set(isFolded ? text.marks.groups.map(({ start }) => start) : []));
    },
    settle,
  };
}

function without(starts: ReadonlySet<number>, start: number): ReadonlySet<number> {
  return new Set([...starts].filter((other) => other !== start));
}

function isSame(one: Top, other: Top): boolean {
  return one.row === other.row && one.px === other.px;
}
