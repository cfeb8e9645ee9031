/** Where a reporter writes: a terminal, a pipe, a file. */
export interface OutputPort {
  write(text: string): void;
  /** Width in columns; undefined where nobody looks at lines of a fixed width. Read again before every use, since windows change. */
  readonly columns: number | undefined;
  /** Height in lines; undefined where there is no screen. */
  readonly rows: number | undefined;
  readonly isTTY: boolean;
}
