import { printable } from '../../text/printable.ts';
import { problemInLine } from './one-line.ts';
import { type Problem, type ProblemParts, problemOf } from './problem.ts';

/** Longer lines are data, not remarks. */
const LONGEST_LINE = 2_000;

/** `  3:5  error  ...  rule` below the name of a file: ESLint, and the jobs of this package. */
const ROW = /^\s+(\d+)(?::(\d+))?\s{2,}(error|warning|note|info)\s{2,}(.+?)(?:\s{2,}(\S+))?$/;
/** `src/a.ts:3:5 lint/style/useConst  FIXABLE  ━━━` with the message below: Biome. */
const BIOME = /^(\S+):(\d+):(\d+) ([\w/]+)(?:\s+[A-Z]+)?\s+━+/;
const BIOME_MESSAGE = /^\s+([×✖!i⚠ℹ])\s+(.+)$/;
/** `error[E0308]: ...` with ` --> src/main.rs:4:5` below: rustc. */
const RUST = /^(error|warning)(?:\[(\w+)\])?: (.+)$/;
const RUST_PLACE = /^\s*--> (.+):(\d+):(\d+)$/;
/** `  File "a.py", line 3, in f` with the exception at the end: Python. */
const FRAME = /^\s+File "([^"]+)", line (\d+)/;
const LIBRARY = /[\\/](?:site|dist)-packages[\\/]|[\\/]lib[\\/]python\d|^<|[\\/]node_modules[\\/]|^node:/;
/** `/home/a.mjs:3` alone, with `TypeError: ...` some lines below: Node. */
const NODE = /^(?:file:\/\/)?((?:[A-Za-z]:)?[\\/]\S*\.[cm]?[jt]s):(\d+)$/;
const EXCEPTION = /^((?:[\w.]*(?:Error|Exception|Exit|Interrupt|Warning))(?: \[\w+\])?)(?:: (.*))?$/;
const RAISED = /^([A-Za-z_][\w.]*)(?:: (.*))?$/;
/** A line that is nothing but the path of a file. */
const HEADING = /^(?!.*:\/\/)[^\s:][^:]*\.[A-Za-z]\w*$/;

/** Reads the output of one task line by line. */
export interface ProblemReader {
  /** The problem that is whole with this line. */
  line(text: string): Problem | undefined;
}

/** The beginning of a problem that is told in several lines. */
interface Open extends ProblemParts {
  readonly kind: 'heading' | 'biome' | 'rust' | 'python' | 'node';
}

/** Recognises what compilers, linters and interpreters say of files. It keeps a few words of one line, whatever is printed. */
export function createProblemReader(): ProblemReader {
  let open: Open | undefined;
  return {
    line: (raw) => {
      if (raw.length > LONGEST_LINE) return undefined;
      const text = printable(raw.trimEnd());
      if (text === '') {
        if (open?.kind === 'heading') open = undefined;
        return undefined;
      }
      const ended = open && problemOf(withRest(open, text));
      if (ended && open?.kind !== 'heading') open = undefined;
      if (ended) return ended;
      const found = problemInLine(text);
      if (found === undefined) open = opened(text, open);
      return found;
    },
  };
}

// What the line adds to what was begun; it stays without a message or place where the line is another.
function withRest(open: Open, text: string): ProblemParts {
  if (open.kind === 'heading') {
    const [, line, column, severity, message, title] = ROW.exec(text) ?? [];
    return { file: open.file, line, column, severity, message, title };
  }
  if (open.kind === 'biome') {
    const [, severity, message] = BIOME_MESSAGE.exec(text) ?? [];
    return { ...open, severity, message };
  }
  if (open.kind === 'rust') {
    const [, file, line, column] = RUST_PLACE.exec(text) ?? [];
    return { ...open, file, line, column };
  }
  const [, title, message] = (open.kind === 'python' ? RAISED : EXCEPTION).exec(text) ?? [];
  return { ...open, title, message: message || title };
}

function opened(text: string, before: Open | undefined): Open | undefined {
  const [frame, frameFile = '', frameLine] = FRAME.exec(text) ?? [];
  if (frame) {
    const isOurs = !LIBRARY.test(frameFile);
    return isOurs || before?.kind !== 'python' ? { kind: 'python', file: frameFile, line: frameLine } : before;
  }
  const [biome, file, line, column, title] = BIOME.exec(text) ?? [];
  if (biome) return { kind: 'biome', file, line, column, title };
  const [rust, severity, code, message] = RUST.exec(text) ?? [];
  if (rust) return { kind: 'rust', severity, message, title: code };
  const [node, nodeFile, nodeLine] = NODE.exec(text) ?? [];
  if (node) return { kind: 'node', file: nodeFile, line: nodeLine };
  return HEADING.test(text) ? { kind: 'heading', file: text } : before;
}
