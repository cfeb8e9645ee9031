import { readTrailers } from '../text.ts';
import { headOf, orNotFound, type RemoteRepository } from './repository.ts';

/** The rolling branch as it is on GitHub. */
export interface RollingBranch {
  readonly head: string;
  /** A commit beyond the base that is not of this task; undefined where all are ours, or there is none. */
  readonly foreign: { readonly sha: string; readonly author: string } | undefined;
  /** Digest of the changes of our last commit; undefined where there is none. */
  readonly changes: string | undefined;
}

/** Who writes what GitHub itself commits: everything of ours, but for what a personal token committed through objects. */
const GITHUB_EMAIL = 'noreply@github.com';

/**
 * Reads a branch and whose its commits are; undefined where there is no such branch. A commit is ours where it ends with this task's trailer
 * and was either committed by GitHub, or is the very one we know to have written (`knownHead`): a person who changes it leaves their name.
 */
export async function readRollingBranch(
  remote: RemoteRepository,
  place: {
    readonly branch: string;
    readonly base: string;
    readonly task: string;
    readonly knownHead: string | undefined;
  },
): Promise<RollingBranch | undefined> {
  const head = await headOf(remote, place.branch);
  if (head === undefined) return undefined;
  const { github, owner, repo } = remote;
  const basehead = `${place.base}...${head}`;
  const compared = await orNotFound(
    github.rest.repos.compareCommitsWithBasehead({ owner, repo, basehead, per_page: 100 }),
  );
  if (compared === undefined) return { head, foreign: { sha: head, author: 'someone' }, changes: undefined };
  const { commits, total_commits } = compared.data;
  const isOurs = ({ sha, commit }: (typeof commits)[number]): boolean =>
    readTrailers(commit.message).task === place.task &&
    (head === place.knownHead || sha === place.knownHead || commit.committer?.email === GITHUB_EMAIL);
  const other = commits.find((one) => !isOurs(one)) ?? (total_commits > commits.length ? commits[0] : undefined);
  const own = commits.filter(isOurs).at(-1);
  return {
    head,
    foreign: other && { sha: other.sha, author: other.author?.login ?? other.commit.author?.name ?? 'someone' },
    changes: own && readTrailers(own.commit.message).changes,
  };
}
