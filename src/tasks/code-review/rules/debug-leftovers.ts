import type { Finding } from '../../finding.ts';
import { isScript, mayPrint } from '../code/file-kind.ts';
import { type CodeToken, codeTokens } from '../code/javascript.ts';
import { pythonCode } from '../code/python.ts';
import type { Review, ReviewedFile } from '../review.ts';

/** Finds what a debugging session left behind: `debugger`, `breakpoint()`, and prints in source files. */
export function debugLeftovers(file: ReviewedFile, text: string, review: Review): Finding[] {
  if (isScript(file.path)) return scriptLeftovers(file, text, review);
  return file.path.endsWith('.py') ? pythonLeftovers(file, text) : [];
}

function scriptLeftovers(file: ReviewedFile, text: string, review: Review): Finding[] {
  if (!/\b(?:debugger|console)\b/.test(text)) return [];
  const speaksOfConsole = !review.consoleIsLinted && !mayPrint(file.path) && !text.startsWith('#!');
  const tokens = codeTokens(file.path, text);
  return tokens.flatMap((token, at) => {
    if (!file.lines.has(token.line)) return [];
    if (isDebugger(tokens, at)) return [debuggerAt(file.path, token)];
    return speaksOfConsole && isConsoleCall(tokens, at) ? [consoleAt(file.path, token)] : [];
  });
}

function isDebugger(tokens: readonly CodeToken[], at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token?.type !== 'IdentifierName' || token.value !== 'debugger') return false;
  if (before?.value === '.' || before?.value === '?.') return false;
  return after === undefined || after.value === ';' || after.value === '}' || endsStatement(token, after);
}

function endsStatement(token: CodeToken, after: CodeToken): boolean {
  return after.line > token.line && !['(', ':', ',', '='].includes(after.value);
}

// Warnings and errors are printed on purpose more often than not; these are not.
const PRINTS = new Set(['log', 'debug', 'dir', 'table', 'trace']);

function isConsoleCall(tokens: readonly CodeToken[], at: number): boolean {
  const [token, dot, method, call] = tokens.slice(at, at + 4);
  if (token?.value !== 'console' || token.type !== 'IdentifierName' || tokens[at - 1]?.value === '.') return false;
  return dot?.value === '.' && PRINTS.has(method?.value ?? '') && call?.value === '(';
}

const PYTHON_STOP = /^\s*(?:breakpoint\(\s*\)|(?:import i?pdb;\s*)?i?pdb\.set_trace\(\s*\))/;

function pythonLeftovers(file: ReviewedFile, text: string): Finding[] {
  if (!/\b(?:breakpoint|set_trace)\b/.test(text)) return [];
  const lines = pythonCode(text).split('\n').entries();
  return [...lines]
    .filter(([index, line]) => PYTHON_STOP.test(line) && file.lines.has(index + 1))
    .map(([index]) => debuggerAt(file.path, { line: index + 1 }));
}

function debuggerAt(file: string, place: { line: number; column?: number }): Finding {
  const { line, column } = place;
  return {
    rule: 'review/debugger',
    severity: 'warning',
    message: 'A stop for the debugger was left here.',
    cure: 'Take it out.',
    file,
    line,
    ...(column === undefined ? {} : { column }),
  };
}

function consoleAt(file: string, { line, column }: CodeToken): Finding {
  return {
    rule: 'review/console',
    severity: 'note',
    message: 'This prints to the console from a source file.',
    cure: 'Take it out, or print where the program prints the rest.',
    file,
    line,
    column,
  };
}
