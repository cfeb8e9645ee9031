import type { GithubClient } from '../../github/client.ts';
import { refusedBy } from '../../github/patience.ts';

/** The repository on GitHub that pull requests are opened in. */
export interface RemoteRepository {
  readonly github: GithubClient;
  readonly owner: string;
  readonly repo: string;
  /** Its id for GraphQL, and its default branch; asked for once. */
  facts(): Promise<{ readonly id: string; readonly defaultBranch: string }>;
}

/** The repository `owner/name`; nothing is asked yet. */
export function remoteRepository(github: GithubClient, repository: string): RemoteRepository {
  const [owner = '', repo = ''] = repository.split('/');
  let found: ReturnType<RemoteRepository['facts']> | undefined;
  const look: RemoteRepository['facts'] = async () => {
    const { data } = await github.rest.repos.get({ owner, repo });
    return { id: data.node_id, defaultBranch: data.default_branch };
  };
  return {
    ...{ github, owner, repo },
    facts: () => {
      found ??= look();
      return found;
    },
  };
}

/** The commit a branch points to; undefined where there is no such branch. */
export async function headOf({ github, owner, repo }: RemoteRepository, branch: string): Promise<string | undefined> {
  const found = await orNotFound(github.rest.git.getRef({ owner, repo, ref: `heads/${branch}` }));
  return found?.data.object.sha;
}

/** An answer, or undefined where GitHub says there is no such thing. */
export async function orNotFound<Answer>(call: Promise<Answer>): Promise<Answer | undefined> {
  try {
    return await call;
  } catch (thrown) {
    if (refusedBy(thrown)?.status === 404) return undefined;
    throw thrown;
  }
}
