import { listApprovalsHandler } from './approvals/list-approvals.js';
import { batchTasksHandler } from './batch/batch-tasks.js';
import { docsHandlers } from './docs/docs-handlers.js';
import { deliveryHandlers } from './endpoints/delivery-handlers.js';
import { endpointHandlers } from './endpoints/endpoint-handlers.js';
import { hearGithubHandler } from './github/hear/hear-github.js';
import { healthHandlers } from './health/health-handlers.js';
import { withIdempotency } from './idempotency/with-idempotency.js';
import { blobHandlers } from './jobs/blobs/blob-handlers.js';
import { fleetHandlers } from './jobs/fleet-handlers.js';
import { linkHandlers } from './links/link-handlers.js';
import { readingHandlers } from './reading-handlers.js';
import { runHandlers } from './runs/run-handlers.js';
import { hearSlackHandler } from './slack/hear-slack.js';
import { createTaskHandler } from './tasks/create-task.js';
import { decideTaskHandler } from './tasks/decide-task.js';
import { getTaskHandler, listTasksHandler, pageTasksHandler } from './tasks/list-tasks.js';
import { updateTaskHandler } from './tasks/update-task.js';
import { getMeHandler } from './tokens/get-me.js';
import { createTokenHandlers } from './tokens/token-handlers.js';
/** The handler of every operation. */
export function createHandlers({ context, authentication, live, metrics, ready, slack, github, webhooks, fleet, }) {
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
