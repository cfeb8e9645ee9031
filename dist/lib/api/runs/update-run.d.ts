import type { ApiContext } from '../context.ts';
import { type Handler } from '../http/call.ts';
/** PATCH /runs/{run_id}/{attempt}: what a run says of itself. */
export declare function updateRunHandler({ database, changed }: ApiContext): Handler<'updateRun'>;
