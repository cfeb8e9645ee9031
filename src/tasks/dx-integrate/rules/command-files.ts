import { type Command, UNKNOWN } from '../commands/command.ts';
import { within } from '../project/paths.ts';
import type { Reading } from '../reading.ts';
import type { Suspicion, Verdict } from '../rule.ts';

/** Every file of the project that a command runs (`node scripts/x.mjs`, `bash .ci/run`, `./configure`) exists. */
export async function checkCommandFiles(reading: Reading): Promise<Verdict> {
  const found = await Promise.all(reading.commands.map((command) => missing(command, reading)));
  return { found: found.flat(), checked: {} };
}

async function missing(command: Command, { project }: Reading): Promise<Suspicion[]> {
  const file = fileRunBy(command);
  if (file === undefined || isMadeBefore(file, command)) return [];
  const places = command.folders.flatMap((folder) => within(folder, file) ?? []);
  if (places.length === 0 || places.some((place) => isThere(place, project))) return [];
  for (const place of places) if (await project.isMade(place)) return [];
  return [
    {
      rule: 'dx/missing-command-file',
      severity: command.source === 'inline' ? 'warning' : 'error',
      message: `This command runs ${file}, which is not in the repository.`,
      cure: 'Add the file, or correct its path (capital letters count).',
      file: command.file,
      line: command.line,
      causes: places,
    },
  ];
}

// Node finds `scripts/x` as x.js, and a folder by its index.js.
function isThere(path: string, project: Reading['project']): boolean {
  return project.hasFile(path) || project.hasFile(`${path}.js`) || project.hasFile(`${path}/index.js`);
}

function isMadeBefore(file: string, { made }: Command): boolean {
  const plain = file.replace(/^\.\//, '');
  return made.some((path) => plain === path || plain.startsWith(`${path.replace(/\/$/, '')}/`));
}

const INTERPRETERS: ReadonlySet<string> = new Set(
  'node nodejs bash sh zsh tsx ts-node python python3 source .'.split(' '),
);

/** The path a command runs, where it looks like one of the project's own; undefined for anything else. */
export function fileRunBy(command: Command): string | undefined {
  const [program = '', ...rest] = command.words;
  const isInterpreter = INTERPRETERS.has(program);
  // In a page `node app.mjs` may be a file the reader is told to write; with a folder before it, it is one of ours.
  const file = isInterpreter ? scriptOf(program, rest) : program;
  if (file === undefined || !isOwnPath(file)) return undefined;
  if (isInterpreter) return isPage(command) && !file.includes('/') ? undefined : file;
  return isRunDirectly(file, command) ? file : undefined;
}

function isPage({ source }: Command): boolean {
  return source === 'block' || source === 'inline';
}

// Without an interpreter a path in a sentence is only a mention, and one in a block may be what a program printed.
function isRunDirectly(file: string, command: Command): boolean {
  if (command.source === 'inline') return false;
  if (file.startsWith('./')) return true;
  return file.includes('/') && (isPage(command) ? /\.(sh|bash)$/ : /\.(sh|bash|mjs|cjs|js|ts|py)$/).test(file);
}

const TAKES_VALUE =
  /^(-r|--require|--import|--loader|--experimental-loader|--env-file|--conditions|-C|-o|-O|-W|-X|--tsconfig)$/;
const NO_FILE = /^(-e|--eval|-p|--print|-c|-m|-i|--test|--run|-v|--version|-h|--help|-s|-)$/;

function scriptOf(program: string, words: readonly string[]): string | undefined {
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    if (NO_FILE.test(word) || /^-[a-z]*c$/.test(word)) return undefined;
    if (TAKES_VALUE.test(word)) at++;
    else if (!word.startsWith('-')) return program === 'tsx' && word === 'watch' ? words[at + 1] : word;
  }
  return undefined;
}

function isOwnPath(file: string): boolean {
  if (file.includes(UNKNOWN) || /^[/~\\]|^[a-z]+:|[*?<>{}[\]…]|\.\.\./i.test(file)) return false;
  if (/(^|\/)node_modules\/|(^|\/)\.{0,2}\/?$/.test(file)) return false;
  return !/^(\.\/)?(path|your|my|some|foo|bar)([-_/]|$)/i.test(file);
}
