import type { ApiContext } from '../context.ts';
import { type Handler } from '../http/call.ts';
/** GET /runs: a page and the way to the next. */
export declare function listRunsHandler({ database }: ApiContext): Handler<'listRuns'>;
/** GET /runs/{run_id}: its newest attempt. */
export declare function getRunHandler({ database }: ApiContext): Handler<'getRun'>;
/** GET /runs/{run_id}/{attempt}. */
export declare function getRunAttemptHandler({ database }: ApiContext): Handler<'getRunAttempt'>;
