import { listApprovalsHandler } from './approvals/list-approvals.ts';
import type { Authentication } from './auth/authentication.ts';
import { batchTasksHandler } from './batch/batch-tasks.ts';
import type { ApiContext } from './context.ts';
import { docsHandlers } from './docs/docs-handlers.ts';
import { deliveryHandlers } from './endpoints/delivery-handlers.ts';
import { endpointHandlers } from './endpoints/endpoint-handlers.ts';
import type { Github } from './github/create-github.ts';
import { hearGithubHandler } from './github/hear/hear-github.ts';
import { healthHandlers } from './health/health-handlers.ts';
import type { Readiness } from './health/readiness.ts';
import type { Handlers } from './http/call.ts';
import { withIdempotency } from './idempotency/with-idempotency.ts';
import { blobHandlers } from './jobs/blobs/blob-handlers.ts';
import { fleetHandlers } from './jobs/fleet-handlers.ts';
import type { FleetOptions } from './jobs/options.ts';
import { linkHandlers } from './links/link-handlers.ts';
import type { Live } from './live/create-live.ts';
import type { Metrics } from './metrics/create-metrics.ts';
import { readingHandlers } from './reading-handlers.ts';
import { runHandlers } from './runs/run-handlers.ts';
import type { Slack } from './slack/create-slack.ts';
import { hearSlackHandler } from './slack/hear-slack.ts';
import { createTaskHandler } from './tasks/create-task.ts';
import { decideTaskHandler } from './tasks/decide-task.ts';
import { getTaskHandler, listTasksHandler, pageTasksHandler } from './tasks/list-tasks.ts';
import { updateTaskHandler } from './tasks/update-task.ts';
import { getMeHandler } from './tokens/get-me.ts';
import { createTokenHandlers } from './tokens/token-handlers.ts';

/** What the handlers are made from. */
export interface HandlerParts {
  readonly context: ApiContext;
  readonly authentication: Authentication;
  readonly live: Live;
  readonly metrics: Metrics;
  readonly ready: () => Promise<Readiness>;
  readonly slack?: Slack | undefined;
  readonly github?: Github | undefined;
  readonly webhooks?: { readonly allow?: readonly string[] } | undefined;
  readonly fleet?: FleetOptions | undefined;
}

/** The handler of every operation. */
export function createHandlers({
  context,
  authentication,
  live,
  metrics,
  ready,
  slack,
  github,
  webhooks,
  fleet,
}: HandlerParts): Handlers {
  return {
    createTask: withIdempotency(context, createTaskHandler),
    batchTasks: withIdempotency(context, batchTasksHandler),
    ...runHandlers(context),
    ...readingHandlers({ context, live, metrics }),
    updateTask: updateTaskHandler(context),
    getTask: getTaskHandler(context),
    listTasks: listTasksHandler(context),
    pageTasks: pageTasksHandler(context),
    listApprovals: listApprovalsHandler(context),
    approveTask: decideTaskHandler(context, 'approve'),
    rejectTask: decideTaskHandler(context, 'reject'),
    requestChanges: decideTaskHandler(context, 'changes_requested'),
    cancelTask: decideTaskHandler(context, 'cancel'),
    hearSlack: hearSlackHandler(slack),
    hearGithub: hearGithubHandler(github),
    ...linkHandlers(context),
    ...fleetHandlers(context, fleet, metrics.counted),
    ...blobHandlers(context, fleet),
    getMe: getMeHandler(fleet !== undefined),
    ...endpointHandlers(context, webhooks?.allow ?? []),
    ...deliveryHandlers(context),
    ...createTokenHandlers({ ...context, ...authentication }),
    ...healthHandlers(ready),
    ...docsHandlers(),
  };
}
