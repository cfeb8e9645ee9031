import type { GithubCaller } from '../../../github-access/github-caller.ts';
import type { Account } from '../judging/person.ts';
import type { GithubPlace } from '../place.ts';

/** A pull request as GitHub shows it now. */
export interface PullState {
  readonly place: GithubPlace;
  readonly url: string;
  /** The number of its repository, as text. */
  readonly repositoryId: string;
  readonly state: 'open' | 'merged' | 'closed';
  /** Who merged or closed it; undefined where it is open, or the account is gone. */
  readonly by: Account | undefined;
  readonly author: string | undefined;
  readonly head: {
    readonly sha: string;
    /** The branch. */
    readonly ref: string;
    /** `owner/name` of the repository it is in; undefined where that is gone. */
    readonly repository: string | undefined;
    readonly owner: string | undefined;
    /** True where it is in another repository than the one it goes to. */
    readonly isForeign: boolean;
  };
  /** To ask again cheaply. */
  readonly etag: string | undefined;
}

/** Asks for a pull request; undefined where nothing has changed since the answer of this etag. Throws GithubFault. */
export async function readPull(
  caller: GithubCaller,
  place: GithubPlace,
  etag?: string | null,
): Promise<PullState | undefined> {
  const { owner, repo, number } = place;
  const { status, headers, data } = await caller.request('GET /repos/{owner}/{repo}/pulls/{pull_number}', {
    ...{ owner, repo, pull_number: number },
    ...(etag == null ? {} : { headers: { 'if-none-match': etag } }),
  });
  if (status === 304) return undefined;
  const state = data.merged ? 'merged' : data.state;
  // The API of pull requests names who merged, that of issues who closed.
  const by = state === 'closed' ? await closerOf(caller, place) : (data.merged_by ?? undefined);
  const head = data.head as { sha: string; ref: string; repo: Repository | null; user: { login: string } | null };
  return {
    place,
    url: data.html_url,
    repositoryId: String(data.base.repo.id),
    ...{ state, by, author: (data.user as { login: string } | null)?.login },
    head: {
      sha: head.sha,
      ref: head.ref,
      repository: head.repo?.full_name,
      owner: head.user?.login,
      isForeign: head.repo?.full_name.toLowerCase() !== data.base.repo.full_name.toLowerCase(),
    },
    etag: headers.etag === undefined ? undefined : String(headers.etag),
  };
}

interface Repository {
  readonly full_name: string;
}

async function closerOf(caller: GithubCaller, { owner, repo, number }: GithubPlace): Promise<Account | undefined> {
  const { data } = await caller.request('GET /repos/{owner}/{repo}/issues/{issue_number}', {
    ...{ owner, repo, issue_number: number },
  });
  return data.closed_by ?? undefined;
}
