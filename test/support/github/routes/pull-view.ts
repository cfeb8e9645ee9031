import { accountOf, headOf, type Pull, timestamp, type World } from '../world.ts';

/** A pull request as the API shows it; `mergeable` only where one alone is asked for. */
export function pullView(world: World, pull: Pull): Record<string, unknown> {
  const side = (ref: string, sha: string | undefined): Record<string, unknown> => ({
    ref,
    sha,
    label: `${world.owner}:${ref}`,
    user: { login: world.owner },
    repo: { id: 1, full_name: `${world.owner}/${world.name}`, fork: false },
  });
  return {
    number: pull.number,
    id: pull.number * 1000,
    node_id: `PR_${pull.number}`,
    url: `${world.url}/repos/${world.owner}/${world.name}/pulls/${pull.number}`,
    html_url: `${world.url}/${world.owner}/${world.name}/pull/${pull.number}`,
    state: pull.state,
    title: pull.title,
    body: pull.body,
    draft: pull.draft,
    user: accountOf(pull.user),
    labels: pull.labels.map((name) => ({ name })),
    requested_reviewers: pull.reviewers.map((login) => ({ login })),
    requested_teams: pull.teams.map((slug) => ({ slug })),
    head: pull.fork === undefined ? side(pull.head, pull.headSha) : forked(pull, pull.fork),
    base: side(pull.base, headOf(world, pull.base)),
    merged_at: pull.mergedBy === null ? null : pull.closedAt,
    created_at: pull.createdAt,
    updated_at: pull.updatedAt,
    closed_at: pull.closedAt,
  };
}

/** A pull request asked for alone. */
export function wholePullView(world: World, pull: Pull): Record<string, unknown> {
  const mergeable = pull.state === 'open' ? isMergeable(world, pull) : null;
  return {
    ...pullView(world, pull),
    merged: pull.mergedBy !== null,
    merged_by: pull.mergedBy === null ? null : accountOf(pull.mergedBy),
    mergeable,
    mergeable_state: mergeable === null ? 'unknown' : mergeable ? 'clean' : 'dirty',
  };
}

function forked({ head, headSha }: Pull, fork: string): Record<string, unknown> {
  const [owner = ''] = fork.split('/');
  const repo = { id: 2, full_name: fork, fork: true };
  return { ref: head, sha: headSha, label: `${owner}:${head}`, user: accountOf(owner), repo };
}

function isMergeable(world: World, pull: Pull): boolean {
  const base = headOf(world, pull.base);
  if (base === undefined) return false;
  try {
    world.git.git(['merge-tree', '--write-tree', base, pull.headSha]);
    return true;
  } catch {
    return false;
  }
}

/** Closes a pull request without merging it. */
export function closePull(pull: Pull, login: string | null = null): void {
  Object.assign(pull, { state: 'closed', closedBy: login, closedAt: timestamp(), updatedAt: timestamp() });
}
