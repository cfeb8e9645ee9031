import { isUtf8 } from 'node:buffer';
import { PLAIN_FILE } from '../tree/file-change.ts';
import type { WorkTreeGit } from '../tree/work-tree-git.ts';
import type { Placed } from './base.ts';
import type { RemoteRepository } from './repository.ts';

/** What a commit is to hold. */
export interface CommitDraft {
  readonly parent: string;
  readonly headline: string;
  readonly body: string;
  readonly changes: readonly Placed[];
}

/** A change with its bytes; undefined takes the path out. */
type Content = Placed & { readonly bytes: Buffer | undefined };

/** One GraphQL call with all files in it may not be larger. */
const LARGEST_CALL = 20 * 2 ** 20;

/** Reads what is to be committed, eight files at a time. */
export async function readContents(git: WorkTreeGit, changes: readonly Placed[]): Promise<Content[]> {
  return inGroups(changes, 8, async (change) => {
    return { ...change, bytes: change.after && (await git.bytes(change.after.oid)) };
  });
}

/** True where `createCommitOnBranch` can make it, which GitHub signs for everybody: it knows ordinary files only, in one call. */
export function fitsOneCall(contents: readonly Content[]): boolean {
  const base64 = contents.reduce((sum, { bytes }) => sum + Math.ceil((bytes?.length ?? 0) / 3) * 4, 0);
  return base64 <= LARGEST_CALL && contents.every(({ after }) => after === undefined || after.mode === PLAIN_FILE);
}

const COMMIT =
  'mutation($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { commit { oid } } }';

/** Commits on a branch that points to the draft's parent; answers the new commit. GraphQL says `STALE_DATA` where it points elsewhere. */
export async function commitOnBranch(
  { github, owner, repo }: RemoteRepository,
  branchName: string,
  { parent, headline, body }: CommitDraft,
  contents: readonly Content[],
): Promise<string> {
  const input = {
    branch: { repositoryNameWithOwner: `${owner}/${repo}`, branchName },
    expectedHeadOid: parent,
    message: { headline, body },
    fileChanges: {
      additions: contents.flatMap(({ path, bytes }) => (bytes ? [{ path, contents: bytes.toString('base64') }] : [])),
      deletions: contents.flatMap(({ path, bytes }) => (bytes ? [] : [{ path }])),
    },
  };
  const answer = await github.graphql<{ createCommitOnBranch: { commit: { oid: string } } }>(COMMIT, { input });
  return answer.createCommitOnBranch.commit.oid;
}

/**
 * Commits through blobs and trees, on no branch yet; answers the new commit. Nobody is named as its author: then GitHub takes the token's
 * owner, and signs it where that is an App.
 */
export async function commitObjects(
  { github, owner, repo }: RemoteRepository,
  { parent, headline, body }: CommitDraft,
  contents: readonly Content[],
): Promise<string> {
  let tree: string = (await github.rest.git.getCommit({ owner, repo, commit_sha: parent })).data.tree.sha;
  for (const part of batches(contents)) {
    const entries = await inGroups(part, 8, async (content) => entryOf({ github, owner, repo }, content));
    tree = (await github.rest.git.createTree({ owner, repo, base_tree: tree, tree: entries })).data.sha;
  }
  const message = `${headline}\n\n${body}`;
  const { data } = await github.rest.git.createCommit({ owner, repo, message, tree, parents: [parent] });
  return data.sha;
}

type Entry = {
  path: string;
  mode: '100644' | '100755' | '120000';
  type: 'blob';
  sha?: string | null;
  content?: string;
};

/** Text up to this size goes along with its tree, which saves a call. */
const INLINE_BYTES = 2 ** 20;

async function entryOf(
  { github, owner, repo }: Pick<RemoteRepository, 'github' | 'owner' | 'repo'>,
  { path, after, bytes }: Content,
): Promise<Entry> {
  const mode = (after?.mode ?? PLAIN_FILE) as Entry['mode'];
  if (bytes === undefined) return { path, mode, type: 'blob', sha: null };
  // A link's target must not get a byte more or less; GitHub trims nothing of a blob.
  if (bytes.length <= INLINE_BYTES && isUtf8(bytes) && mode !== '120000') {
    return { path, mode, type: 'blob', content: bytes.toString('utf8') };
  }
  const content = bytes.toString('base64');
  const { data } = await github.rest.git.createBlob({ owner, repo, content, encoding: 'base64' });
  return { path, mode, type: 'blob', sha: data.sha };
}

const MOST_ENTRIES = 100;
const MOST_BYTES = 10 * 2 ** 20;

// What goes is sent first, so that a file can become a folder.
function batches(contents: readonly Content[]): Content[][] {
  const ordered = [...contents].sort(
    (one, other) => Number(one.bytes !== undefined) - Number(other.bytes !== undefined),
  );
  const parts: Content[][] = [];
  let left = 0;
  for (const content of ordered) {
    const size = Math.min(content.bytes?.length ?? 0, INLINE_BYTES);
    const last = parts.at(-1);
    if (last === undefined || last.length >= MOST_ENTRIES || size > left) {
      parts.push([content]);
      left = MOST_BYTES - size;
    } else {
      last.push(content);
      left -= size;
    }
  }
  return parts;
}

async function inGroups<One, Made>(
  all: readonly One[],
  size: number,
  make: (one: One) => Promise<Made>,
): Promise<Made[]> {
  const made: Made[] = [];
  for (let at = 0; at < all.length; at += size) made.push(...(await Promise.all(all.slice(at, at + size).map(make))));
  return made;
}
