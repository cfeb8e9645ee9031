import { Fault } from '../errors.ts';
import type { System } from '../system/system.ts';
import { type Lines, parseAddedLines } from './added-lines.ts';
import { type Attributes, readAttributes } from './attributes.ts';
import { type Base, resolveBase } from './base.ts';
import { type Change, type Entry, parseChanges, parseEntries } from './change.ts';
import { createGit, firstLine, type Git, nulFields } from './git.ts';

/** A git repository as seen from the working directory: paths are relative to it, and only what is under it is seen. */
export interface Repository {
  /** The working directory inside the repository, with a slash at its end; empty at the top. */
  readonly prefix: string;
  /** Everything git tracks, submodules and links included. */
  tracked(): Promise<Entry[]>;
  /** Files that are neither tracked nor ignored. */
  untracked(): Promise<string[]>;
  /** The base for "only changed"; `ref` is what the caller asked for. Throws `usage` for a `ref` that is no commit. */
  resolveBase(ref?: string): Promise<Base>;
  /** Paths that differ between the base and the working tree, uncommitted and untracked ones included. */
  changedSince(base: Base): Promise<Change[]>;
  /** Added lines of each tracked file that changed, by path; `cut` where the patch was too long and its last files are missing. */
  addedLines(base: Base): Promise<{ files: Map<string, Lines>; cut: boolean }>;
  /** A file's text at the base; undefined where it was not there. */
  textAt(base: Base, path: string): Promise<string | undefined>;
  /** A file's size in bytes at the base; undefined where it was not there. */
  sizeAt(base: Base, path: string): Promise<number | undefined>;
  /** What `.gitattributes` says of these paths. */
  attributes(names: readonly string[], paths: readonly string[]): Promise<Map<string, Attributes>>;
}

/**
 * Opens the repository around the working directory. Throws `unavailable` where there is no git or no repository.
 * `patchLimit`: how many bytes of a patch are read for added lines; 32 MiB where it is absent.
 */
export async function openRepository(system: System, limits: { patchLimit?: number } = {}): Promise<Repository> {
  const git = createGit(system);
  const prefix = await readPrefix(git, system.cwd);
  return {
    prefix,
    tracked: async () => parseEntries(await git.read(['ls-files', '-s', '-z'])),
    untracked: () => readUntracked(git),
    resolveBase: (ref) => resolveBase(git, system.env, ref),
    changedSince: (base) => readChanges(git, base),
    addedLines: (base) => readAddedLines(git, base, limits.patchLimit ?? PATCH_LIMIT_BYTES),
    textAt: async (base, path) => succeeded(await git.ask(['cat-file', 'blob', blobName(base, path)])),
    sizeAt: async (base, path) => sizeOf(succeeded(await git.ask(['cat-file', '-s', blobName(base, path)]))),
    attributes: (names, paths) => readAttributes(git, names, paths),
  };
}

async function readPrefix(git: Git, cwd: string): Promise<string> {
  const answer = await git.ask(['rev-parse', '--is-inside-work-tree', '--show-prefix']);
  const [inside, prefix = ''] = answer.stdout.split('\n');
  if (answer.code === 0 && inside === 'true') return prefix;
  const reason = answer.code === 0 ? 'it has no working tree' : firstLine(answer.stderr);
  throw new Fault('unavailable', `${cwd} cannot be read as a git repository: ${reason}.`, {
    cure: 'Run it inside a checked-out git repository.',
  });
}

async function readUntracked(git: Git): Promise<string[]> {
  const paths = nulFields(await git.read(['ls-files', '--others', '--exclude-standard', '-z']));
  // A repository inside this one, not added to it, is listed as its folder.
  return paths.filter((path) => !path.endsWith('/'));
}

// Each answer must be the same whatever the user's own git configuration says of diffs.
const DIFF = ['diff', '--no-color', '--no-ext-diff', '--no-textconv', '--relative', '--submodule=short', '-M'];
const PATCH = ['-U0', '--inter-hunk-context=0', '--src-prefix=a/', '--dst-prefix=b/'];
const PATCH_LIMIT_BYTES = 32 * 2 ** 20;

async function readChanges(git: Git, base: Base): Promise<Change[]> {
  const changes = parseChanges(await git.read([...DIFF, '--raw', '-z', base.tree, '--']));
  const known = new Set(changes.filter((change) => change.status !== 'deleted').map((change) => change.path));
  const untracked = (await readUntracked(git)).filter((path) => !known.has(path));
  const renewed = new Set(untracked);
  const added = untracked.map((path): Change => ({ path, kind: 'file', status: 'added' }));
  return [...changes.filter((change) => !renewed.has(change.path)), ...added];
}

async function readAddedLines(
  git: Git,
  base: Base,
  maxBytes: number,
): Promise<{ files: Map<string, Lines>; cut: boolean }> {
  const patch = await git.read([...DIFF, ...PATCH, base.tree, '--'], { maxBytes });
  const files = parseAddedLines(patch);
  const cut = Buffer.byteLength(patch) >= maxBytes;
  // Of the file the limit fell into, some lines are missing.
  if (cut) files.delete([...files.keys()].at(-1) ?? '');
  return { files, cut };
}

// "./" makes git read the path from the working directory rather than from the top.
function blobName(base: Base, path: string): string {
  return `${base.tree}:./${path}`;
}

function succeeded(answer: { code: number; stdout: string }): string | undefined {
  return answer.code === 0 ? answer.stdout : undefined;
}

function sizeOf(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text);
}
