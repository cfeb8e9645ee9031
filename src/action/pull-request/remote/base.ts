import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { RefusedProposal } from '../refused.ts';
import { type FileChange, isSame, parseTree, type Version } from '../tree/file-change.ts';
import type { TreeLook } from '../tree/look.ts';
import type { RemoteRepository } from './repository.ts';

/** A path as it is to be on top of the base; undefined takes it out. */
export interface Placed {
  readonly path: string;
  readonly after: Version | undefined;
}

/** The head of the branch that is to take the changes. */
export interface Base {
  readonly branch: string;
  readonly commit: string;
}

/**
 * The changes as they are to stand on the base, which may be another commit than the one checked out: what is there already falls out, what
 * differs there is merged, line by line. Throws RefusedProposal where both changed the same.
 */
export async function placeOnBase(
  look: TreeLook,
  remote: RemoteRepository,
  base: Base,
  changes: readonly FileChange[],
): Promise<Placed[]> {
  const versionAt = await openBase(look, remote, base);
  const placed: Placed[] = [];
  for (const change of changes) {
    const there = await versionAt(change.path);
    if (isSame(there, change.after)) continue;
    const fits = isSame(there, change.before) || (there === undefined && (await isUncommitted(look, change.path)));
    const after = fits ? change.after : await merged(look, remote, base, change, there);
    if (!isSame(there, after)) placed.push({ path: change.path, after });
  }
  return placed;
}

// What was lying about before the step, in no commit, is as new to the base as what the step made itself.
async function isUncommitted({ git, head }: TreeLook, path: string): Promise<boolean> {
  return head === undefined || (await git.ask(['cat-file', '-e', `${head}:${path}`])).code !== 0;
}

type VersionAt = (path: string) => Promise<Version | undefined>;

async function openBase({ git }: TreeLook, remote: RemoteRepository, { commit }: Base): Promise<VersionAt> {
  const local = await git.ask(['ls-tree', '-r', '-z', commit]);
  if (local.code !== 0) return openRemoteTree(remote, commit);
  const tree = parseTree(local.stdout);
  return async (path) => tree.get(path);
}

// Folder by folder, and only those that are asked for: a clone that is not deep has no other commit than its own.
function openRemoteTree({ github, owner, repo }: RemoteRepository, commit: string): VersionAt {
  const folders = new Map<string, Promise<Map<string, Version>>>();
  const read = async (tree_sha: string): Promise<Map<string, Version>> => {
    const { data } = await github.rest.git.getTree({ owner, repo, tree_sha });
    return new Map(data.tree.map(({ path, mode, sha }) => [path, { mode, oid: sha }]));
  };
  const folder = (path: string): Promise<Map<string, Version>> => {
    const known = folders.get(path) ?? (path === '.' ? read(commit) : open(path));
    folders.set(path, known);
    return known;
  };
  const open = async (path: string): Promise<Map<string, Version>> => {
    const found = (await folder(parentOf(path))).get(nameOf(path));
    return found?.mode === '040000' ? read(found.oid) : new Map();
  };
  return async (path) => {
    const found = (await folder(parentOf(path))).get(nameOf(path));
    return found?.mode === '040000' ? undefined : found;
  };
}

function parentOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? '.' : path.slice(0, slash);
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

async function merged(
  look: TreeLook,
  remote: RemoteRepository,
  base: Base,
  { path, before, after }: FileChange,
  there: Version | undefined,
): Promise<Version> {
  const versions = [there, before, after].filter((one) => one?.mode.startsWith('100'));
  const oid = versions.length < 3 ? undefined : await mergedContent(look, remote, versions as Version[]);
  if (oid === undefined) {
    throw new RefusedProposal(
      `${path} is not the same on ${base.branch} as it was here before the step, and both changes cannot stand together. Run the plan on the newest ${base.branch}, with a work tree that is clean.`,
    );
  }
  const [theirs, old, own] = versions as [Version, Version, Version];
  return { mode: own.mode === old.mode ? theirs.mode : own.mode, oid };
}

/** Name of the merged content; undefined where it does not fit together. */
async function mergedContent(
  { git }: TreeLook,
  remote: RemoteRepository,
  versions: readonly Version[],
): Promise<string | undefined> {
  const names = ['there', 'before', 'after'].map((name) => join(git.folder, `merge-${name}`));
  for (const [at, name] of names.entries())
    await writeFile(name, await contentOf(git, remote, versions[at]?.oid ?? ''));
  const { code } = await git.ask(['merge-file', '--quiet', ...names]);
  if (code !== 0) return undefined;
  return (await git.read(['hash-object', '-w', '--no-filters', '--', names[0] ?? ''])).trim();
}

async function contentOf(git: TreeLook['git'], remote: RemoteRepository, oid: string): Promise<Buffer> {
  if ((await git.ask(['cat-file', '-e', oid])).code === 0) return git.bytes(oid);
  const { github, owner, repo } = remote;
  const { data } = await github.rest.git.getBlob({ owner, repo, file_sha: oid });
  return Buffer.from(data.content, 'base64');
}
