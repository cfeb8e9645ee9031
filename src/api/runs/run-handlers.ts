import type { ApiContext } from '../context.ts';
import type { Handlers } from '../http/call.ts';
import { withIdempotency } from '../idempotency/with-idempotency.ts';
import { askRunHandler } from './ask-run.ts';
import { heartbeatRunHandler } from './heartbeat-run.ts';
import { getPlanHistoryHandler, listPlansHandler } from './list-plans.ts';
import { getRunAttemptHandler, getRunHandler, listRunsHandler } from './list-runs.ts';
import { registerRunHandler } from './register-run.ts';
import { updateRunHandler } from './update-run.ts';

/** The handlers of all operations on runs. */
export function runHandlers(
  context: ApiContext,
): Pick<
  Handlers,
  | 'registerRun'
  | 'updateRun'
  | 'listRuns'
  | 'getRun'
  | 'getRunAttempt'
  | 'heartbeatRun'
  | 'cancelRun'
  | 'resumeRun'
  | 'listPlans'
  | 'getPlanHistory'
> {
  return {
    registerRun: withIdempotency(context, registerRunHandler),
    updateRun: updateRunHandler(context),
    listRuns: listRunsHandler(context),
    listPlans: listPlansHandler(context),
    getPlanHistory: getPlanHistoryHandler(context),
    getRun: getRunHandler(context),
    getRunAttempt: getRunAttemptHandler(context),
    heartbeatRun: heartbeatRunHandler(context),
    cancelRun: withIdempotency<'cancelRun'>(context, (own) => askRunHandler(own, 'cancel')),
    resumeRun: withIdempotency<'resumeRun'>(context, (own) => askRunHandler(own, 'resume')),
  };
}
