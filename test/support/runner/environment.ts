import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Machine } from './machine.ts';

/** The job a step runs in. */
export interface JobFacts {
  readonly event: { readonly name: string; readonly payload?: unknown };
  /** What GitHub says of the repository and itself; the rest has usual values. */
  readonly github: {
    /** `owner/name`. */
    readonly repository: string;
    readonly token: string;
    readonly apiUrl?: string;
    readonly graphqlUrl?: string;
    readonly serverUrl?: string;
    readonly sha?: string;
    readonly ref?: string;
    readonly headRef?: string;
    readonly baseRef?: string;
    readonly runId?: string;
    readonly actor?: string;
    readonly workflow?: string;
    readonly job?: string;
  };
}

/** The environment every step of the job has, but for its own files and inputs. Nothing of the test's own comes in but `PATH`. */
export function jobEnvironment(facts: JobFacts, machine: Machine, action: string): Record<string, string> {
  const { github, event } = facts;
  const { repository, actor = 'octocat', workflow = 'nightly', ref = 'refs/heads/main' } = github;
  const [owner = ''] = repository.split('/');
  const eventPath = join(machine.temp, '_github_workflow_event.json');
  writeFileSync(eventPath, JSON.stringify(event.payload ?? {}));
  return {
    ...{ PATH: process.env.PATH ?? '', HOME: machine.home, LANG: 'C.UTF-8', CI: 'true', GITHUB_ACTIONS: 'true' },
    ...{ GITHUB_ACTION: '__self', GITHUB_ACTION_PATH: action, GITHUB_ACTION_REF: '', GITHUB_ACTION_REPOSITORY: '' },
    ...{ GITHUB_ACTOR: actor, GITHUB_ACTOR_ID: '12', GITHUB_TRIGGERING_ACTOR: actor },
    GITHUB_API_URL: github.apiUrl ?? 'https://api.github.com',
    GITHUB_GRAPHQL_URL: github.graphqlUrl ?? `${github.apiUrl ?? 'https://api.github.com'}/graphql`,
    GITHUB_SERVER_URL: github.serverUrl ?? 'https://github.com',
    ...{ GITHUB_BASE_REF: github.baseRef ?? '', GITHUB_HEAD_REF: github.headRef ?? '' },
    ...{ GITHUB_EVENT_NAME: event.name, GITHUB_EVENT_PATH: eventPath, GITHUB_JOB: github.job ?? 'plan' },
    ...{ GITHUB_REF: ref, GITHUB_REF_NAME: ref.replace(/^refs\/(?:heads|tags|pull)\//, '') },
    ...{ GITHUB_REF_PROTECTED: 'false', GITHUB_REF_TYPE: ref.startsWith('refs/tags/') ? 'tag' : 'branch' },
    ...{ GITHUB_REPOSITORY: repository, GITHUB_REPOSITORY_ID: '74' },
    ...{ GITHUB_REPOSITORY_OWNER: owner, GITHUB_REPOSITORY_OWNER_ID: '65', GITHUB_RETENTION_DAYS: '90' },
    ...{ GITHUB_RUN_ATTEMPT: String(machine.attempt), GITHUB_RUN_ID: github.runId ?? '1001', GITHUB_RUN_NUMBER: '7' },
    ...{ GITHUB_SHA: github.sha ?? '', GITHUB_WORKFLOW: workflow, GITHUB_WORKSPACE: machine.workspace },
    GITHUB_WORKFLOW_REF: `${repository}/.github/workflows/${workflow}.yml@${ref}`,
    GITHUB_WORKFLOW_SHA: github.sha ?? '',
    ...{ RUNNER_OS: 'Linux', RUNNER_ARCH: 'X64', RUNNER_NAME: 'emulator', RUNNER_ENVIRONMENT: 'github-hosted' },
    ...{
      RUNNER_TEMP: machine.temp,
      RUNNER_TOOL_CACHE: machine.toolCache,
      RUNNER_WORKSPACE: join(machine.workspace, '..'),
    },
    RUNNER_TRACKING_ID: machine.trackingId,
  };
}
