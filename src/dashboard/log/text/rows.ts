import type { Group } from './marks.ts';

/** The lines that are shown: all but those inside of groups that are folded. Rows and lines count from 0. */
export interface Rows {
  readonly count: number;
  lineOf(row: number): number;
  /** The row of a line; of one that is folded away, the row of its group's first line. */
  rowOf(line: number): number;
}

/** The rows of so many lines; `folded` are groups of `groups`, by their first lines. */
export function rowsOf(lines: number, groups: readonly Group[], folded: ReadonlySet<number>): Rows {
  const gaps = gapsOf(lines, groups, folded);
  const hidden = gaps.at(-1)?.hidden ?? 0;
  return {
    count: lines - hidden,
    lineOf(row) {
      const gap = lastWhere(gaps, ({ first, hidden, size }) => first - (hidden - size) <= row);
      return row + (gap?.hidden ?? 0);
    },
    rowOf(line) {
      const gap = lastWhere(gaps, ({ first }) => first <= line);
      if (gap === undefined) return line;
      const isInside = line < gap.first + gap.size;
      return isInside ? gap.first - 1 - (gap.hidden - gap.size) : line - gap.hidden;
    },
  };
}

interface Gap {
  /** The first line that is not shown. */
  readonly first: number;
  readonly size: number;
  /** Lines that are not shown up to and with this gap. */
  readonly hidden: number;
}

function gapsOf(lines: number, groups: readonly Group[], folded: ReadonlySet<number>): readonly Gap[] {
  const gaps: Gap[] = [];
  if (folded.size === 0) return gaps;
  let hidden = 0;
  for (const { start, end = lines - 1 } of groups) {
    const size = Math.min(end, lines - 1) - start;
    if (size <= 0 || !folded.has(start)) continue;
    hidden += size;
    gaps.push({ first: start + 1, size, hidden });
  }
  return gaps;
}

function lastWhere(gaps: readonly Gap[], isBefore: (gap: Gap) => boolean): Gap | undefined {
  let [low, high] = [0, gaps.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const gap = gaps[middle];
    if (gap !== undefined && isBefore(gap)) low = middle + 1;
    else high = middle;
  }
  return gaps[low - 1];
}
