import type { Manifests } from '../project/manifest.ts';
import { lastPart } from '../project/manifest.ts';
import { within } from '../project/paths.ts';
import type { Project } from '../project/project.ts';
import { type Command, type CommandSource, UNKNOWN } from './command.ts';
import { readShell, type ShellCommand } from './shell.ts';

/** What is known of the project where a script is read. */
export interface Ground {
  readonly project: Project;
  readonly manifests: Manifests;
  /** Names people use for the project, as a folder they have cloned it into. */
  readonly names: ReadonlySet<string>;
}

/** A script and where it begins. */
export interface Script {
  readonly source: CommandSource;
  readonly file: string;
  /** Line of the script's first line, 1-based. */
  readonly line: number;
  readonly text: string;
  readonly folders: readonly string[];
  readonly made?: readonly string[];
}

/** The commands of a script, each with the folder `cd` has led it to and the files made before it. */
export function commandsOfScript(script: Script, ground: Ground): Command[] {
  let folders = script.folders;
  const made = [...(script.made ?? [])];
  return readShell(script.text).map((step) => {
    const { source, file } = script;
    const command: Command = {
      source,
      file,
      line: script.line + step.line,
      words: step.words,
      folders,
      made: [...made],
    };
    made.push(...madeBy(step));
    if (step.words[0] === 'cd' || step.words[0] === 'pushd') folders = entered(folders, step.words[1], ground);
    return command;
  });
}

// The folder of the project's own name, in a page, is the one the reader has just cloned.
function entered(folders: readonly string[], target: string | undefined, ground: Ground): string[] {
  if (target === undefined || target.includes(UNKNOWN) || /^[/~-]/.test(target)) return [];
  const inside = folders
    .flatMap((folder) => within(folder, target) ?? [])
    .filter((path) => ground.project.hasFolder(path));
  if (inside.length > 0) return inside;
  return ground.names.has(lastPart(target)) ? [''] : [];
}

const MAKERS: ReadonlySet<string> = new Set(['touch', 'cp', 'mv', 'ln', 'tee', 'mkdir', 'install']);

function madeBy({ words, writes }: ShellCommand): string[] {
  const made = [...writes];
  const last = words.at(-1);
  if (MAKERS.has(words[0] ?? '') && last !== undefined) made.push(last);
  if (words[0] === 'git' && words[1] === 'clone' && last !== undefined) made.push(lastPart(last));
  for (const [at, word] of words.entries()) {
    const target = words[at + 1];
    if (/^(-o|-O|--out|--output|--outfile|--out-dir|--outDir)$/.test(word) && target !== undefined) made.push(target);
  }
  return made.map((path) => path.replace(/^\.\//, ''));
}
