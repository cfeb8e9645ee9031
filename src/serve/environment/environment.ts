import type { TaskApiOptions } from '../../api/create-task-api.ts';
import { readPullRequestOptions } from './github.ts';
import { readSlackOptions } from './slack.ts';

/** What a server takes from its environment for the ways by which people decide and are told; a part that is not set is absent. Faults: usage. */
export function apiOptionsFrom(env: NodeJS.ProcessEnv): Partial<TaskApiOptions> {
  const pullRequests = readPullRequestOptions(env);
  const slack = readSlackOptions(env);
  return { ...(pullRequests === undefined ? {} : { pullRequests }), ...(slack === undefined ? {} : { slack }) };
}
