import { existsSync } from 'node:fs';
import { copyFile, readFile, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { ARGUMENT_BYTES, inParts } from '../../../git/attributes.ts';
import { firstLine } from '../../../git/git.ts';
import type { System } from '../../../system/system.ts';
import { type FileChange, parseFileChanges, parseSizes } from './file-change.ts';
import { putBack } from './put-back.ts';
import { openWorkTree, type WorkTreeGit } from './work-tree-git.ts';

/** The work tree as it was seen once. */
export interface TreeLook {
  readonly git: WorkTreeGit;
  /** The commit that was checked out; undefined where there was none yet. */
  readonly head: string | undefined;
  /** What is different now, as git would commit it: ignored files and the runs' own records are never among it. */
  changes(): Promise<FileChange[]>;
  /** Makes these paths, the index and HEAD what they were. */
  putBack(changes: readonly FileChange[]): Promise<void>;
  /** Removes what looking needed. */
  forget(): Promise<void>;
}

/** How a look is taken. */
export interface LookOptions {
  readonly system: System;
  /** A folder of the work tree, absolute. */
  readonly cwd: string;
  /** Folders that are not looked into, absolute; those outside of the work tree do not matter. */
  readonly without: readonly string[];
  /** Hears what git could not read. */
  readonly log: (message: string) => void;
}

/** Looks at the whole work tree around `cwd`. Throws `unavailable` where there is none. */
export async function lookAtTree(options: LookOptions): Promise<TreeLook> {
  const { system, cwd, log } = options;
  const git = await openWorkTree(system, cwd);
  const without = ['.orchestrator/', ...options.without.flatMap((folder) => git.within(folder) || [])];
  await copyIndex(git.realIndex, join(git.folder, 'index'));
  const index = existsSync(git.realIndex) ? await readFile(git.realIndex) : undefined;
  const position = await positionOf(git);
  const outside = await excluding(git, without);
  const before = await writeTree(git, outside, log);
  return {
    git,
    head: position.commit,
    changes: async () => {
      const after = await writeTree(git, outside, log);
      const args = ['diff-tree', '-r', '-z', '--raw', '--no-renames', '--no-abbrev', before, after];
      const changes = parseFileChanges(await git.read(args));
      const own = changes.filter(({ path }) => !without.some((folder) => path.startsWith(folder)));
      return withSizes(git, after, own);
    },
    putBack: (changes) => putBack(git, { tree: before, index, ...position }, changes),
    forget: () => system.files.remove(git.folder),
  };
}

// What the index says of unchanged files spares reading them. Its time is kept, rounded down, because git trusts no file younger than it.
async function copyIndex(from: string, to: string): Promise<void> {
  if (!existsSync(from)) return;
  await copyFile(from, to);
  const seconds = Math.floor((await stat(from)).mtimeMs) / 1000;
  await utimes(to, seconds, seconds);
}

async function withSizes(git: WorkTreeGit, tree: string, changes: readonly FileChange[]): Promise<FileChange[]> {
  const written = changes.flatMap(({ path, after }) => (after ? [path] : []));
  const sizes = new Map<string, number>();
  for (const part of inParts(written, ARGUMENT_BYTES)) {
    for (const entry of parseSizes(await git.read(['ls-tree', '-l', '-z', tree, '--', ...part]))) sizes.set(...entry);
  }
  return changes.map((change) => ({ ...change, size: sizes.get(change.path) ?? 0 }));
}

// Git takes the exclusion of what is ignored anyway for a mistake.
async function excluding(git: WorkTreeGit, folders: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const folder of folders) {
    const isIgnored = (await git.ask(['check-ignore', '--quiet', '--', folder])).code === 0;
    if (!isIgnored) found.push(`:(top,exclude,literal)${folder.slice(0, -1)}`);
  }
  return found;
}

async function writeTree(
  git: WorkTreeGit,
  outside: readonly string[],
  log: (message: string) => void,
): Promise<string> {
  // A file that cannot be read (or a repository without a commit inside this one) must not hide all others.
  const added = await git.ask(['add', '--all', '--ignore-errors', '--', ':/', ...outside]);
  if (added.code !== 0) log(`git left something out: ${firstLine(added.stderr)}`);
  return (await git.read(['write-tree'])).trim();
}

/** Where HEAD is: a branch and its commit, or a commit alone. */
export interface Position {
  readonly branch: string | undefined;
  readonly commit: string | undefined;
}

/** Reads HEAD. */
export async function positionOf(git: WorkTreeGit): Promise<Position> {
  const [branch, commit] = await Promise.all([
    git.real.ask(['symbolic-ref', '--quiet', 'HEAD']),
    git.real.ask(['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']),
  ]);
  const said = ({ code, stdout }: typeof branch): string | undefined => (code === 0 ? stdout.trim() : undefined);
  return { branch: said(branch), commit: said(commit) };
}
