import type { Github } from '../github/start-github.ts';
import type { Pull } from '../github/world.ts';

/** The event of a pull request that was closed, as GitHub sends it. */
export function closedEvent(github: Github, pull: Pull, sender: string) {
  const side = (ref: string, sha: string | undefined) => ({ ref, sha, repo: { full_name: github.repository } });
  const merged = pull.mergedBy !== null;
  return {
    name: 'pull_request',
    payload: {
      action: 'closed',
      number: pull.number,
      pull_request: {
        ...{ number: pull.number, merged, body: pull.body, state: pull.state, user: { login: pull.user, type: 'Bot' } },
        ...{ head: side(pull.head, pull.headSha), base: side(pull.base, github.head(pull.base)) },
        merged_by: merged ? { login: pull.mergedBy, type: 'User' } : null,
      },
      repository: { full_name: github.repository, default_branch: 'main' },
      sender: { login: sender, type: 'User' },
    },
  };
}

/** Writes a comment as somebody, and answers its event. */
export function commentEvent(
  github: Github,
  on: Pick<Pull, 'number' | 'body'> & Partial<Pick<Pull, 'head'>>,
  login: string,
  body: string,
) {
  const id = 10_000 + github.comments.length;
  const now = `${new Date().toISOString().slice(0, 19)}Z`;
  github.comments.push({ id, issue: on.number, user: login, body, createdAt: now, updatedAt: now });
  const user = { login, type: login.endsWith('[bot]') ? 'Bot' : 'User' };
  return {
    name: 'issue_comment',
    payload: {
      action: 'created',
      issue: { number: on.number, body: on.body, ...(on.head === undefined ? {} : { pull_request: {} }) },
      comment: { id, body, user, created_at: now, updated_at: now },
      repository: { full_name: github.repository, default_branch: 'main' },
      sender: user,
    },
  };
}
