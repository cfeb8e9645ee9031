/** Lines that belong together, from the line that names them to the one that ends them (both inclusive, from 0). */
export interface Group {
  readonly start: number;
  /** Undefined while it goes on. */
  readonly end: number | undefined;
}

/** What is special about a line. */
export type Mark = 'group' | 'endgroup' | 'error' | 'warning' | 'notice' | 'debug' | 'command';

/** What lines say about themselves, by the commands that GitHub Actions knows. */
export interface Marks {
  /** In order; they do not lie inside each other. */
  readonly groups: readonly Group[];
  /** Bytes at the start of a line that say what it is. */
  readonly most: number;
  /** Looks at the next line. */
  see(line: number, start: Uint8Array): void;
}

const COLON = 58;
const HASH = 35;
const MOST = 16;

/** Marks of a log of no lines. */
export function createMarks(): Marks {
  const groups: Group[] = [];
  const end = (line: number): void => {
    const last = groups.at(-1);
    if (last !== undefined && last.end === undefined) groups[groups.length - 1] = { start: last.start, end: line };
  };
  return {
    groups,
    most: MOST,
    see(line, start) {
      // Nearly every line begins with something else.
      if (!(start[0] === COLON && start[1] === COLON) && !(start[0] === HASH && start[1] === HASH)) return;
      const mark = markOf(String.fromCharCode(...start));
      if (mark?.kind === 'endgroup') end(line);
      if (mark?.kind !== 'group') return;
      end(line - 1);
      groups.push({ start: line, end: undefined });
    },
  };
}

const MARK =
  /^(?:::(group|endgroup|error|warning|notice|debug)(?: [^:]*)?::|##\[(group|endgroup|error|warning|notice|debug|command)\])/;

/** What a line is, and how many characters of it say so. */
export function markOf(text: string): { readonly kind: Mark; readonly length: number } | undefined {
  const match = MARK.exec(text);
  const kind = (match?.[1] ?? match?.[2]) as Mark | undefined;
  return match === null || kind === undefined ? undefined : { kind, length: match[0].length };
}
