import { withIdempotency } from '../idempotency/with-idempotency.js';
import { askRunHandler } from './ask-run.js';
import { heartbeatRunHandler } from './heartbeat-run.js';
import { getPlanHistoryHandler, listPlansHandler } from './list-plans.js';
import { getRunAttemptHandler, getRunHandler, listRunsHandler } from './list-runs.js';
import { registerRunHandler } from './register-run.js';
import { updateRunHandler } from './update-run.js';
/** The handlers of all operations on runs. */
export function runHandlers(context) {
    return {
        registerRun: withIdempotency(context, registerRunHandler),
        updateRun: updateRunHandler(context),
        listRuns: listRunsHandler(context),
        listPlans: listPlansHandler(context),
        getPlanHistory: getPlanHistoryHandler(context),
        getRun: getRunHandler(context),
        getRunAttempt: getRunAttemptHandler(context),
        heartbeatRun: heartbeatRunHandler(context),
        cancelRun: withIdempotency(context, (own) => askRunHandler(own, 'cancel')),
        resumeRun: withIdempotency(context, (own) => askRunHandler(own, 'resume')),
    };
}
