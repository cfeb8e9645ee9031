import type { ApiContext } from '../context.ts';
import type { Handlers } from '../http/call.ts';
/** The handlers of all operations on runs. */
export declare function runHandlers(context: ApiContext): Pick<Handlers, 'registerRun' | 'updateRun' | 'listRuns' | 'getRun' | 'getRunAttempt' | 'heartbeatRun' | 'cancelRun' | 'resumeRun' | 'listPlans' | 'getPlanHistory'>;
