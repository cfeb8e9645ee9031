import { readFileSync, statSync } from 'node:fs';

/** The files a step speaks to the runner with; fresh for every step. */
export const FILE_COMMANDS = {
  GITHUB_ENV: 'set_env_',
  GITHUB_OUTPUT: 'set_output_',
  GITHUB_STATE: 'save_state_',
  GITHUB_PATH: 'add_path_',
  GITHUB_STEP_SUMMARY: 'step_summary_',
} as const;

/** A summary of more bytes is dropped whole. */
export const SUMMARY_LIMIT = 1_024 * 1_024;

/** The pairs of a file of environment, outputs or state. Throws what the runner says of a broken one. */
export function readPairs(path: string): Map<string, string> {
  const pairs = new Map<string, string>();
  const lines = splitLines(readFileSync(path, 'utf8'));
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at]?.text ?? '';
    if (line === '') continue;
    const equals = line.indexOf('=');
    const heredoc = line.indexOf('<<');
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      const name = line.slice(0, equals);
      if (name === '') throw new Error(`Invalid format '${line}'. Name must not be empty`);
      pairs.set(name, line.slice(equals + 1));
    } else if (heredoc >= 0) {
      at = readHeredoc(lines, at, heredoc, pairs);
    } else {
      throw new Error(`Invalid format '${line}'`);
    }
  }
  return pairs;
}

/** The directories of a `GITHUB_PATH` file, the last one first. */
export function readPathFile(path: string): string[] {
  return splitLines(readFileSync(path, 'utf8'))
    .map(({ text }) => text)
    .filter((text) => text !== '')
    .reverse();
}

/** The summary, masked line by line, or why there is none. */
export function readSummary(path: string, hide: (text: string) => string): { text: string; refused?: string } {
  const { size } = statSync(path);
  if (size > SUMMARY_LIMIT) {
    const kilobytes = Math.floor(size / 1_024);
    return {
      text: '',
      refused: `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k, got ${kilobytes}k.`,
    };
  }
  return { text: readFileSync(path, 'utf8').split('\n').map(hide).join('\n') };
}

interface Line {
  readonly text: string;
  /** False for a last line without a line end. */
  readonly ended: boolean;
}

function splitLines(text: string): Line[] {
  const parts = text.split('\n');
  return parts
    .map((part, place) => ({ text: part, ended: place < parts.length - 1 }))
    .filter(({ text: part, ended }) => ended || part !== '');
}

function readHeredoc(lines: readonly Line[], start: number, at: number, pairs: Map<string, string>): number {
  const line = lines[start]?.text ?? '';
  const name = line.slice(0, at);
  const delimiter = line.slice(at + 2);
  if (name === '' || delimiter === '') {
    throw new Error(`Invalid format '${line}'. Name must not be empty and delimiter must not be empty`);
  }
  const value: string[] = [];
  for (let place = start + 1; place < lines.length; place += 1) {
    const { text, ended } = lines[place] as Line;
    if (text === delimiter) {
      pairs.set(name, value.join('\n'));
      return place;
    }
    if (!ended) throw new Error(`Invalid value. EOF value must end with newline`);
    value.push(text);
  }
  throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`);
}
