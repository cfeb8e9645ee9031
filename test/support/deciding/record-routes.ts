import { page } from '../github/answer.ts';
import type { Route } from '../github/routes/route.ts';

/** An artifact of some workflow run, as the repository lists it. */
export interface RepositoryArtifact {
  readonly id: number;
  readonly name: string;
  readonly createdAt: string;
  readonly digest?: string | undefined;
  readonly expired?: boolean;
  /** True where the workflow run was of a pull request from a fork. */
  readonly fork?: boolean;
  /** Where its bytes are, for who has the address. */
  readonly address: string;
}

const R = '/repos/:owner/:repo/actions/artifacts';

/** What a repository answers about the artifacts of all its workflow runs, newest first. */
export function recordRoutes(kept: () => readonly RepositoryArtifact[]): readonly Route[] {
  return [
    {
      on: `GET ${R}`,
      needs: [['actions', 'read']],
      answer: ({ url }) => {
        const name = url.searchParams.get('name');
        const found = kept().filter((one) => name === null || one.name === name);
        const { body, ...more } = page(found.toReversed().map(view), url);
        return { ...more, body: { total_count: found.length, artifacts: body } };
      },
    },
    {
      on: `GET ${R}/:id/zip`,
      needs: [['actions', 'read']],
      answer: ({ params }) => {
        const location = kept().find(({ id }) => String(id) === params.id)?.address ?? '';
        return { status: 302, headers: { location } };
      },
    },
  ];
}

function view({ id, name, createdAt, digest, expired = false, fork = false }: RepositoryArtifact) {
  const run = { id: 1, repository_id: 74, head_repository_id: fork ? 99 : 74, head_branch: 'main', head_sha: 'f00' };
  return { id, name, size_in_bytes: 1, expired, created_at: createdAt, digest: digest ?? null, workflow_run: run };
}
