import { readFileSync } from 'node:fs';
import { askersIn } from '../sync/facts/ci-facts.ts';
import { type Trigger, triggerIn } from './decide/event/trigger.ts';

/** What GitHub says of the job the action runs in. Texts are empty where it says nothing. */
export interface Facts {
  /** `owner/name`. */
  readonly repository: string;
  readonly repositoryId: string;
  readonly sha: string;
  /** `refs/heads/main`, `refs/pull/7/merge`. */
  readonly ref: string;
  /** `main`, `7/merge`. */
  readonly refName: string;
  readonly eventName: string;
  readonly actor: string;
  /** Who is behind the job, and so approves nothing of its run: `github:octocat`. Nobody on a schedule. */
  readonly asked: readonly string[];
  readonly runId: string;
  /** From 1; above 1 where the workflow run, or a job of it, was run again. */
  readonly runAttempt: number;
  readonly serverUrl: string;
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  /** Only in events of pull requests. */
  readonly pullRequest?: PullRequestFacts;
  /** Only in events by which somebody may decide on a run that waits. */
  readonly trigger?: Trigger;
  /** The run an event asks to go on with; `decidedOnly` where somebody's decision is behind it. */
  readonly wakes?: { readonly runId: string; readonly decidedOnly: boolean };
  readonly defaultBranch?: string;
  /** Absolute path of the checked-out repository. */
  readonly workspace: string;
  readonly job: string;
  readonly workflow: string;
}

/** The pull request an event is about. */
export interface PullRequestFacts {
  readonly number: number;
  readonly headSha: string;
  readonly headRef: string;
  readonly baseRef: string;
  /** True where its commits come from another repository, whose runs have no more than a reading token. */
  readonly fork: boolean;
}

type Env = Readonly<Record<string, string | undefined>>;
type Tree = Readonly<Record<string, unknown>>;

/** Reads the facts of the job: the environment, and the event's own file, which may be missing or broken. */
export function readFacts(env: Env, cwd: string): Facts {
  const event = readEvent(env.GITHUB_EVENT_PATH);
  const serverUrl = env.GITHUB_SERVER_URL || 'https://github.com';
  const apiUrl = env.GITHUB_API_URL || 'https://api.github.com';
  const pullRequest = pullRequestIn(event);
  const trigger = triggerIn(env.GITHUB_EVENT_NAME ?? '', event);
  const wakes = wakesIn(env.GITHUB_EVENT_NAME, event);
  const defaultBranch = textOf(treeOf(event.repository).default_branch);
  return {
    repository: env.GITHUB_REPOSITORY ?? '',
    repositoryId: env.GITHUB_REPOSITORY_ID ?? '',
    sha: env.GITHUB_SHA ?? '',
    ref: env.GITHUB_REF ?? '',
    refName: env.GITHUB_REF_NAME ?? '',
    eventName: env.GITHUB_EVENT_NAME ?? '',
    actor: env.GITHUB_ACTOR ?? '',
    asked: askedIn(env, event),
    runId: env.GITHUB_RUN_ID ?? '',
    runAttempt: attemptOf(env.GITHUB_RUN_ATTEMPT),
    serverUrl,
    apiUrl,
    graphqlUrl: env.GITHUB_GRAPHQL_URL || `${apiUrl}/graphql`,
    ...(pullRequest === undefined ? {} : { pullRequest }),
    ...(trigger === undefined ? {} : { trigger }),
    ...(wakes === undefined ? {} : { wakes }),
    ...(defaultBranch === '' ? {} : { defaultBranch }),
    workspace: env.GITHUB_WORKSPACE || cwd,
    job: env.GITHUB_JOB ?? '',
    workflow: env.GITHUB_WORKFLOW ?? '',
  };
}

function readEvent(path: string | undefined): Tree {
  if (!path) return {};
  try {
    return treeOf(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    // The event says nothing that a run could not do without.
    return {};
  }
}

// Of a schedule GitHub names whoever wrote it last, who asks for nothing by that.
function askedIn(env: Env, event: Tree): string[] {
  if (env.GITHUB_EVENT_NAME === 'schedule') return [];
  const { author, last_pusher } = askersIn(event);
  const logins = [env.GITHUB_ACTOR, env.GITHUB_TRIGGERING_ACTOR, author, last_pusher].filter(Boolean);
  return [...new Set(logins)].map((login) => `github:${login}`);
}

function wakesIn(eventName: string | undefined, event: Tree): Facts['wakes'] {
  const payload = treeOf(event.client_payload);
  const runId = eventName === 'workflow_dispatch' ? textOf(treeOf(event.inputs)['run-id']) : textOf(payload.run_id);
  return runId === '' ? undefined : { runId, decidedOnly: payload.only === 'decided' };
}

function pullRequestIn(event: Tree): PullRequestFacts | undefined {
  const found = treeOf(event.pull_request);
  if (typeof found.number !== 'number') return undefined;
  const [head, base] = [treeOf(found.head), treeOf(found.base)];
  // A fork that was deleted since leaves no repository behind.
  const fork = treeOf(head.repo).full_name !== treeOf(base.repo).full_name;
  return {
    number: found.number,
    headSha: textOf(head.sha),
    headRef: textOf(head.ref),
    baseRef: textOf(base.ref),
    fork,
  };
}

function attemptOf(text: string | undefined): number {
  const number = Number(text);
  return Number.isInteger(number) && number > 0 ? number : 1;
}

function treeOf(value: unknown): Tree {
  return typeof value === 'object' && value !== null ? (value as Tree) : {};
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
