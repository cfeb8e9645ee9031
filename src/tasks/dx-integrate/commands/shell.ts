import { type ParseEntry, parse } from 'shell-quote';
import { UNKNOWN } from './command.ts';

/** One simple command of a script. */
export interface ShellCommand {
  readonly words: readonly string[];
  /** Line in the script, 0-based. */
  readonly line: number;
  /** Files its output goes to. */
  readonly writes: readonly string[];
}

/** The simple commands of a shell script, or of a transcript whose commands stand after `$`. */
export function readShell(script: string): ShellCommand[] {
  return logicalLines(script).flatMap(({ text, line }) => commandsOf(text).map((command) => ({ ...command, line })));
}

interface LogicalLine {
  readonly text: string;
  readonly line: number;
}

const PROMPT = /^\s*[$%❯] (?=\S)/;
const HEREDOC = /<<-?\s*(['"]?)([A-Za-z_]\w*)\1/;

// A line that ends in a backslash goes on in the next; lines of a here-document are data.
function logicalLines(script: string): LogicalLine[] {
  const lines = script.split(/\r?\n/);
  const isTranscript = lines.some((line) => PROMPT.test(line));
  const found: LogicalLine[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = at;
    let text = lines[at] ?? '';
    while (/(^|[^\\])\\$/.test(text) && at + 1 < lines.length) text = `${text.slice(0, -1)} ${lines[++at]}`;
    if (!isTranscript || PROMPT.test(text)) found.push({ text: text.replace(PROMPT, ''), line });
    const end = HEREDOC.exec(text)?.[2];
    if (end === undefined) continue;
    while (at + 1 < lines.length && lines[at + 1]?.trim() !== end) at++;
    at++;
  }
  return found;
}

function commandsOf(text: string): Omit<ShellCommand, 'line'>[] {
  const entries = parsed(text);
  const commands: Omit<ShellCommand, 'line'>[] = [];
  let words: string[] = [];
  let writes: string[] = [];
  const end = (): void => {
    const bare = withoutPrefix(words);
    if (bare.length > 0) commands.push({ words: bare, writes });
    words = [];
    writes = [];
  };
  for (let at = 0; at < entries.length; at++) {
    const entry = entries[at];
    if (typeof entry === 'string') words.push(entry);
    else if (entry !== undefined && 'op' in entry && entry.op === 'glob') words.push(UNKNOWN);
    else if (entry !== undefined && 'op' in entry && isRedirection(entry.op)) {
      if (/^\d$/.test(words.at(-1) ?? '')) words.pop();
      const target = entries[++at];
      if (typeof target === 'string' && entry.op.endsWith('>')) writes.push(target);
    } else end();
  }
  end();
  return commands;
}

function isRedirection(op: string): boolean {
  return /^[<>]/.test(op) && !op.endsWith('(');
}

function parsed(text: string): ParseEntry[] {
  try {
    return parse(placeholdersHidden(text), () => UNKNOWN);
  } catch {
    // Something only a real shell can read: it is left alone rather than guessed at.
    return [];
  }
}

// `<name>` in a command of a page means "put yours here", and `${{ }}` is filled in by GitHub or by a plan.
function placeholdersHidden(text: string): string {
  return text.replace(/\$\{\{.*?\}\}/g, UNKNOWN).replace(/<[A-Za-z][^<>\n]*>/g, UNKNOWN);
}

const KEYWORDS: ReadonlySet<string> = new Set([
  'if',
  'then',
  'elif',
  'else',
  'while',
  'until',
  'do',
  'done',
  'fi',
  '!',
  '{',
  '}',
  'time',
]);
const WRAPPERS: ReadonlySet<string> = new Set(['sudo', 'env', 'exec', 'command', 'nohup', 'cross-env', 'xvfb-run']);

/** A command without shell keywords, wrapping programs and variables set for it. */
function withoutPrefix(words: readonly string[]): string[] {
  const start = words.findIndex((word) => !KEYWORDS.has(word) && !WRAPPERS.has(word) && !/^\w+=/.test(word));
  return start < 0 ? [] : words.slice(start);
}
