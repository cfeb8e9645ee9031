import { createHmac, randomUUID } from 'node:crypto';
import type { Answer } from '../task-api.ts';
import { callUrl } from '../task-api.ts';
import type { Github } from './start-github.ts';
import { accountOf, type Comment, type Pull } from './world.ts';

/** A delivery as GitHub sends it. */
export interface Delivery {
  readonly event: string;
  readonly payload: unknown;
  readonly secret: string;
  readonly id?: string;
  /** Sent as a form, as webhooks are made unless somebody chooses JSON. */
  readonly isForm?: boolean;
}

/** The header GitHub signs a body with. */
export function signatureOf(secret: string, body: string | Uint8Array): string {
  return `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`;
}

/** Delivers an event to an API. */
export function deliver(url: string, { event, payload, secret, id = randomUUID(), isForm }: Delivery): Promise<Answer> {
  const json = JSON.stringify(payload);
  const body = isForm ? new URLSearchParams({ payload: json }).toString() : json;
  return callUrl('POST', `${url}/hooks/github`, body, {
    'content-type': isForm ? 'application/x-www-form-urlencoded' : 'application/json',
    'user-agent': 'GitHub-Hookshot/044aadd',
    'x-github-event': event,
    'x-github-delivery': id,
    'x-hub-signature-256': signatureOf(secret, body),
  });
}

/** The payload of what happened to a pull request. */
export function pullEvent(github: Github, action: string, pull: Pull, sender: string): object {
  const html_url = pageOf(github, pull.number);
  return {
    action,
    number: pull.number,
    pull_request: {
      ...{ html_url, number: pull.number, state: pull.state, title: pull.title, body: pull.body },
      ...{ merged: pull.mergedBy !== null, merged_by: pull.mergedBy === null ? null : accountOf(pull.mergedBy) },
      ...{ user: accountOf(pull.user), head: { ref: pull.head, sha: pull.headSha } },
    },
    repository: { id: 1, full_name: github.repository },
    sender: accountOf(sender),
  };
}

/** The payload of what happened to a comment on a pull request, or on an issue. */
export function commentEvent(
  github: Github,
  comment: Comment,
  { action = 'created', on = 'pull' }: { readonly action?: string; readonly on?: 'pull' | 'issues' } = {},
): object {
  const html_url = pageOf(github, comment.issue, on);
  return {
    action,
    issue: { number: comment.issue, html_url, ...(on === 'pull' ? { pull_request: { html_url } } : {}) },
    comment: {
      ...{ id: comment.id, body: comment.body, user: accountOf(comment.user), author_association: 'CONTRIBUTOR' },
      ...{ created_at: comment.createdAt, updated_at: comment.updatedAt },
    },
    repository: { id: 1, full_name: github.repository },
    sender: accountOf(comment.user),
  };
}

/** The page of a pull request or issue. */
export function pageOf(github: Github, number: number, kind: 'pull' | 'issues' = 'pull'): string {
  return `${github.serverUrl}/${github.repository}/${kind}/${number}`;
}
