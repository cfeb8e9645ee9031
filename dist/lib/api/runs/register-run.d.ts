import type { ApiContext } from '../context.ts';
import { type Handler } from '../http/call.ts';
/** POST /runs: a new attempt, or the same one again for a run that is known. */
export declare function registerRunHandler({ database, changed, serverTells }: ApiContext): Handler<'registerRun'>;
