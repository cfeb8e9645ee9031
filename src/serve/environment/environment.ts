import type { TaskApiOptions } from '../../api/create-task-api.ts';
import { readGithubIdentity, readPullRequestOptions } from './github.ts';
import { readNotificationOptions } from './notifications.ts';
import { readResumeOptions } from './resume.ts';
import { readSlackOptions } from './slack.ts';
import { readWebhookOptions } from './webhooks.ts';

/** What a server takes from its environment for the ways by which people decide and are told; a part that is not set is absent. Faults: usage. */
export function apiOptionsFrom(env: NodeJS.ProcessEnv): Partial<TaskApiOptions> {
  const pullRequests = readPullRequestOptions(env);
  const resume = readResumeOptions(env, readGithubIdentity(env));
  const slack = readSlackOptions(env);
  const webhooks = readWebhookOptions(env);
  const notifications = readNotificationOptions(env);
  return {
    ...(notifications === undefined ? {} : { notifications }),
    ...(pullRequests === undefined ? {} : { pullRequests }),
    ...(resume === undefined ? {} : { resume }),
    ...(slack === undefined ? {} : { slack }),
    ...(webhooks === undefined ? {} : { webhooks }),
  };
}
