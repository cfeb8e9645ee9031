import { randomUUID } from 'node:crypto';
import type { TaskApiOptions } from '../../../src/api/create-task-api.ts';
import type { Database } from '../../../src/store/database.ts';
import { type Github, type GithubOptions, startGithub } from '../../support/github/start-github.ts';
import { commentEvent, deliver, pageOf, pullEvent } from '../../support/github/webhook.ts';
import type { Comment, Pull } from '../../support/github/world.ts';
import type { Answer, RunningApi } from '../../support/task-api.ts';
import { put, RUNNER, register, startWithPeople } from '../approvals/gate.ts';

export const SECRET = "It's a Secret to Everybody";

/** A GitHub, an API that hears from it, and what happens between them. */
export interface HookWorld {
  readonly github: Github;
  readonly api: RunningApi;
  /** What the API wrote for its operator. */
  readonly warnings: string[];
  /** A pull request the action made, with one commit of its own. */
  propose(): Pull;
  /** What is written on a pull request or issue. */
  comments(issue: number): readonly string[];
  /** A run whose task waits for a pull request (or page); answers the task's id. */
  waitFor(pull: Pull | string, policy?: unknown, more?: WaitOptions): Promise<number>;
  /** The webhook of what just happened to a pull request. */
  tell(action: string, pull: Pull, sender: string, more?: { id?: string; secret?: string }): Promise<Answer>;
  /** Somebody comments, and GitHub tells. */
  command(login: string, issue: number, body: string, more?: { app?: string }): Promise<Answer>;
  tellComment(comment: Comment, more?: { id?: string; action?: string; on?: 'pull' | 'issues' }): Promise<Answer>;
  row(id: number): Promise<Answer['body']>;
  /** The last event of a task. */
  lastEvent(id: number): Promise<Answer['body']>;
}

/** More of a run that waits. */
export interface WaitOptions {
  readonly run_id?: string;
  readonly step?: string;
  readonly ci?: object | null;
  readonly headers?: Record<string, string>;
}

const SILENT = { info: () => undefined };

/** A GitHub for a test file; `ana` and `ben` may write, `rita` may read. */
export async function openGithub(options: GithubOptions = {}): Promise<Github> {
  const github = await startGithub(options);
  for (const [login, role] of [
    ['ana', 'write'],
    ['ben', 'admin'],
    ['rita', 'read'],
  ] as const)
    github.roles.set(login, role);
  return github;
}

let branches = 0;

/** Starts an API that hears from a GitHub. */
export async function startHookWorld(
  database: Database,
  github: Github,
  more: Partial<TaskApiOptions> = {},
): Promise<HookWorld> {
  const warnings: string[] = [];
  const warn = (message: string, details?: object): void =>
    void warnings.push(`${message} ${(details as { error?: Error })?.error?.message ?? ''}`);
  const api = await startWithPeople(database, {
    logger: { ...SILENT, warn, error: warn },
    ...more,
    pullRequests: {
      ...{ token: github.grant('app', 'orchestrator[bot]'), apiUrl: github.apiUrl, webhookSecret: SECRET },
      ...more.pullRequests,
    },
  });
  const tellComment: HookWorld['tellComment'] = (comment, { id, ...of } = {}) =>
    deliver(api.url, {
      event: 'issue_comment',
      payload: commentEvent(github, comment, of),
      secret: SECRET,
      ...(id === undefined ? {} : { id }),
    });
  return {
    ...{ github, api, warnings, tellComment },
    comments: (issue) => github.comments.filter((one) => one.issue === issue).map(({ body }) => body),
    propose: () => {
      branches += 1;
      const branch = `orchestrator/p/bump-${branches}`;
      github.commitAs('github-actions[bot]', branch, { [`${branch}.txt`]: 'new\n' });
      return github.openPull('github-actions[bot]', branch);
    },
    waitFor: async (pull, policy = true, { run_id = `run-${randomUUID()}`, step = 'bump', ci, headers } = {}) => {
      const facts = ci === undefined ? { provider: 'github', repository: github.repository, actor: 'cron' } : ci;
      await register(api, run_id, { [step]: { approval: policy } }, { ci: facts, headers: headers ?? RUNNER });
      const outputs_uri = typeof pull === 'string' ? pull : pageOf(github, pull.number);
      return (await put(api, { run_id, attempt: 1, task: step, outputs_uri }, headers)).id;
    },
    tell: (action, pull, sender, { id, secret = SECRET } = {}) =>
      deliver(api.url, {
        event: 'pull_request',
        payload: pullEvent(github, action, pull, sender),
        secret,
        ...(id === undefined ? {} : { id }),
      }),
    command: (login, issue, body, of) => tellComment(github.comment(login, issue, body, of)),
    row: async (id) => (await api.call('GET', `/tasks/${id}`, undefined, RUNNER)).body,
    lastEvent: async (id) => {
      const { body } = await api.call('GET', `/tasks/${id}/history`, undefined, RUNNER);
      return (body.items ?? body).at(-1);
    },
  };
}
