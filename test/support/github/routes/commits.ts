import type { Person } from '../git-store.ts';
import type { Grant } from '../permissions.ts';
import type { World } from '../world.ts';

/** Who commits what GitHub itself commits. */
export const GITHUB: Person = { name: 'GitHub', email: 'noreply@github.com' };

/** A commit as the API shows it. */
export interface CommitView {
  readonly sha: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly message: string;
  readonly author: Person & { date: string };
  readonly committer: Person & { date: string };
  readonly verified: boolean;
}

const FORMAT = ['%H', '%T', '%P', '%an', '%ae', '%aI', '%cn', '%ce', '%cI', '%B'].join('%x00');

/** Reads a commit out of the repository. */
export function readCommit(world: World, sha: string): CommitView {
  const shown = world.git.git(['show', '--no-patch', `--format=${FORMAT}`, sha]);
  const [id = '', tree = '', parents = '', an = '', ae = '', ad = '', cn = '', ce = '', cd = '', message = ''] =
    shown.split('\0');
  return {
    sha: id,
    tree,
    parents: parents.split(' ').filter(Boolean),
    message: message.trimEnd(),
    author: { name: an, email: ae, date: ad },
    committer: { name: cn, email: ce, date: cd },
    verified: world.signed.has(id),
  };
}

/** The `commit` object inside answers about repositories, with who its author and committer are on GitHub. */
export function commitView(world: World, sha: string): Record<string, unknown> {
  const commit = readCommit(world, sha);
  const loginOf = ({ email }: Person): Record<string, unknown> | null => {
    if (email === GITHUB.email) return { login: 'web-flow', type: 'User' };
    const grant = [...world.tokens.values()].find(({ person }) => person.email === email);
    return grant ? { login: grant.login, type: grant.kind === 'person' ? 'User' : 'Bot' } : null;
  };
  return {
    sha: commit.sha,
    commit: {
      message: commit.message,
      tree: { sha: commit.tree },
      author: commit.author,
      committer: commit.committer,
      verification: { verified: commit.verified, reason: commit.verified ? 'valid' : 'unsigned' },
    },
    author: loginOf(commit.author),
    committer: loginOf(commit.committer),
    parents: commit.parents.map((parent) => ({ sha: parent })),
  };
}

/** Who a commit is by where the call does not say: the token's owner, signed by GitHub for everybody but persons. */
export function writtenBy(grant: Grant): { author: Person; committer: Person; isSigned: boolean } {
  const isSigned = grant.kind !== 'person';
  return { author: grant.person, committer: isSigned ? GITHUB : grant.person, isSigned };
}
