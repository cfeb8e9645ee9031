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

/** Draws with cursor moves alone. The cursor is never hidden, so that a killed process leaves a sound terminal behind. */
export function createLiveBlock(output: OutputPort): LiveBlock {
  let widths: number[] = [];
  // Lines drawn before the window became narrower take more rows now.
  const erase = (): string => {
    const columns = output.columns ?? Number.POSITIVE_INFINITY;
    const height = widths.reduce((rows, width) => rows + Math.max(1, Math.ceil(width / columns)), 0);
    return height === 0 ? '' : `\r${ESCAPE}${height}A${ESCAPE}J`;
  };
  return {
    draw: (lines) => {
      output.write(`${erase()}${lines.map((line) => `${line.painted}\n`).join('')}`);
      widths = lines.map((line) => widthOf(line.plain));
    },
    clear: () => {
      const erased = erase();
      if (erased !== '') output.write(erased);
      widths = [];
    },
  };
}
