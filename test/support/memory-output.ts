import type { OutputPort } from '../../src/report/output-port.ts';

/** An output that keeps what is written to it. */
export interface MemoryOutput extends OutputPort {
  columns: number | undefined;
  text(): string;
  /** How often it was written to. */
  writes(): number;
}

/** `columns` undefined stands for a pipe or file. */
export function createMemoryOutput(columns?: number, rows = columns === undefined ? undefined : 24): MemoryOutput {
  const written: string[] = [];
  return {
    columns,
    rows,
    isTTY: columns !== undefined,
    write: (text) => {
      written.push(text);
    },
    text: () => written.join(''),
    writes: () => written.length,
  };
}
