import type { OutputPort } from '../output-port.ts';
import { widthOf } from '../text/width.ts';

const ESCAPE = '\u001b[';

/** Lines at the bottom of a terminal that are drawn over and over. */
export interface LiveBlock {
  /** Replaces the lines that stand there. `lines` hold no colours' width: `painted` is written, `plain` is measured. */
  draw(lines: readonly LiveLine[]): void;
  /** Takes the lines away; what is written next begins where they were. */
  clear(): void;
}

/** One line, as written and as measured. */
export interface LiveLine {
  readonly painted: string;
  readonly plain: string;
}

const ERASE_LINE = `${ESCAPE}K`;
const ERASE_BELOW = `${ESCAPE}J`;

/**
 * Draws over what stands there, line by line: a screen erased as a whole would flicker, and some terminals keep what was on it in their
 * history. The cursor is never hidden, so that a killed process leaves a sound terminal behind.
 */
export function createLiveBlock(output: OutputPort): LiveBlock {
  let widths: number[] = [];
  // Lines drawn before the window became narrower take more rows now.
  const height = (): number => {
    const columns = output.columns ?? Number.POSITIVE_INFINITY;
    return widths.reduce((rows, width) => rows + Math.max(1, Math.ceil(width / columns)), 0);
  };
  const up = (rows: number): string => (rows === 0 ? '' : `\r${ESCAPE}${rows}A`);
  return {
    draw: (lines) => {
      const drawn = lines.map((line) => `${line.painted}${ERASE_LINE}\n`).join('');
      output.write(`${up(height())}${drawn}${ERASE_BELOW}`);
      widths = lines.map((line) => widthOf(line.plain));
    },
    clear: () => {
      const rows = height();
      if (rows > 0) output.write(`${up(rows)}${`${ERASE_LINE}\n`.repeat(rows)}${up(rows)}`);
      widths = [];
    },
  };
}
