import type { Facts } from '../event.ts';
import type { GithubClient } from './client.ts';
import { refusedBy } from './patience.ts';

/** A comment to be there once on the pull request of the job. */
export interface StickyComment {
  readonly github: GithubClient;
  readonly facts: Pick<Facts, 'repository' | 'eventName' | 'pullRequest'>;
  /** Path of the plan, which the comment is of. */
  readonly plan: string;
  /** Markdown, of at most 65,000 characters. */
  readonly body: string;
  /** Hears in one sentence why there is no comment. */
  readonly say: (sentence: string) => void;
}

/** Writes or renews the plan's one comment on the pull request; answers its address, undefined where there is none. Never throws. */
export async function putComment(comment: StickyComment): Promise<string | undefined> {
  const { facts, say } = comment;
  const { pullRequest } = facts;
  if (pullRequest === undefined) return undefined;
  if (pullRequest.fork && facts.eventName !== 'pull_request_target') {
    say(
      'There is no comment, because the token of a pull request from a fork may only read; the summary says the same.',
    );
    return undefined;
  }
  try {
    return await written(comment, pullRequest.number);
  } catch (thrown) {
    say(`There is no comment on pull request #${pullRequest.number}: ${meaningOf(thrown)}`);
    return undefined;
  }
}

/** Invisible words at the top of a comment, by which the next run of the plan finds it. */
export function commentMarker(plan: string): string {
  return `<!-- orchestrator: comment plan=${encodeURIComponent(plan)} -->`;
}

async function written({ github, facts, plan, body }: StickyComment, number: number): Promise<string> {
  const [owner = '', repo = ''] = facts.repository.split('/');
  const text = `${commentMarker(plan)}\n${body}`;
  const own = await ownComment(github, { owner, repo, issue_number: number }, plan);
  if (own?.body === text) return own.url;
  const updated = own && (await updateOf(github, { owner, repo, comment_id: own.id, body: text }));
  if (updated !== undefined) return updated;
  const { data } = await github.rest.issues.createComment({ owner, repo, issue_number: number, body: text });
  return data.html_url;
}

interface Found {
  readonly id: number;
  readonly body: string;
  readonly url: string;
}

// Anybody can copy the marker into a comment; only what this token wrote is written over.
async function ownComment(
  github: GithubClient,
  place: { readonly owner: string; readonly repo: string; readonly issue_number: number },
  plan: string,
): Promise<Found | undefined> {
  const marker = commentMarker(plan);
  for await (const { data } of github.paginate.iterator(github.rest.issues.listComments, { ...place, per_page: 100 })) {
    for (const { id, body = '', user, html_url: url } of data) {
      if (!body.startsWith(marker)) continue;
      if (await isOwn(github, user?.login)) return { id, body, url };
    }
  }
  return undefined;
}

/** True for what was written with the client's own token. */
export async function isOwn(github: GithubClient, login: string | undefined): Promise<boolean> {
  // The one question about itself that every kind of token may ask.
  const { viewer } = await github.graphql<{ viewer: { login: string } }>('query { viewer { login } }');
  return login !== undefined && (login === viewer.login || login === `${viewer.login}[bot]`);
}

// Undefined where somebody took it away in the meantime.
async function updateOf(
  github: GithubClient,
  change: { readonly owner: string; readonly repo: string; readonly comment_id: number; readonly body: string },
): Promise<string | undefined> {
  try {
    const { data } = await github.rest.issues.updateComment(change);
    return data.html_url;
  } catch (thrown) {
    if (refusedBy(thrown)?.status === 404) return undefined;
    throw thrown;
  }
}

const CURE = 'Give the job `permissions: pull-requests: write`, or set `comment: never`.';

function meaningOf(thrown: unknown): string {
  const { status, message } = refusedBy(thrown) ?? { status: -1, message: String(thrown) };
  if (/rate limit/i.test(message)) return 'GitHub limits how much this token may ask for. The next run writes it.';
  if (/locked/i.test(message)) return 'its conversation is locked. Unlock it, or set `comment: never`.';
  if (status === 401) return 'GitHub does not know the token. Pass one that is valid for the whole job.';
  if (status === 403) return `the token may not write one. ${CURE}`;
  if (status === 404) return `the token cannot see it. ${CURE}`;
  if (status === 0 || status >= 500) return `GitHub did not answer (${status || message}). The next run writes it.`;
  return `GitHub did not take it (${message}). The summary of the job says the same; \`comment: never\` leaves it out.`;
}
