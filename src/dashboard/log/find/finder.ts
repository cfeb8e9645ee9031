import { withoutEscapes } from '../ansi/escapes.ts';
import type { LogText } from '../text/log-text.ts';

/** Most lines that are kept of what is found. */
export const MOST_FOUND = 100_000;

const SLICE = 512 * 1024;

/** Looks for a text in a log, slice by slice, so that nothing waits for it. */
export interface Finder {
  /** The lines in which it is, in order, at most 100,000. */
  readonly found: readonly number[];
  /** Looks through the next lines, about half a MB; answers whether more are left. */
  advance(): boolean;
}

/** Finds `wanted` in the lines of `text` that are there, and in those that come. */
export function createFinder(text: LogText, wanted: string): Finder {
  const found: number[] = [];
  const pattern = patternOf(wanted);
  let next = 0;
  // The last line may go on; it is looked at again when it has.
  let seen = 0;
  const look = (to: number): void => {
    const lines = decoder.decode(text.slice(text.startOf(next), text.startOf(to)));
    for (const line of linesWith(withoutEscapes(lines), pattern)) {
      if (found.at(-1) !== next + line && found.length < MOST_FOUND) found.push(next + line);
    }
  };
  return {
    found,
    advance() {
      if (text.size === seen || found.length >= MOST_FOUND) return false;
      const end = text.lines;
      const to = lineAfter(text, next, end);
      look(to);
      const isAll = to === end;
      if (isAll) seen = text.size;
      next = isAll ? Math.max(next, end - 1) : to;
      return !isAll;
    },
  };
}

/** A pattern for exactly these characters, in small letters or capitals. */
export function patternOf(wanted: string): RegExp {
  return new RegExp(wanted.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'gi');
}

const decoder = new TextDecoder();

// The first line that begins a slice later, by halving; at least one line is looked at.
function lineAfter(text: LogText, from: number, end: number): number {
  const limit = text.startOf(from) + SLICE;
  let [low, high] = [from + 1, end];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (text.startOf(middle) < limit) low = middle + 1;
    else high = middle;
  }
  return Math.min(low, end);
}

function linesWith(text: string, pattern: RegExp): readonly number[] {
  const lines: number[] = [];
  let line = 0;
  let at = 0;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    for (let feed = text.indexOf('\n', at); feed >= 0 && feed < match.index; feed = text.indexOf('\n', at)) {
      line += 1;
      at = feed + 1;
    }
    lines.push(line);
    // One is enough of each line.
    const end = text.indexOf('\n', match.index);
    if (end < 0) break;
    pattern.lastIndex = end;
  }
  return lines;
}
