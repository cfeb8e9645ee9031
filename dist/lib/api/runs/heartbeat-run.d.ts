import type { ApiContext } from '../context.ts';
import { type Handler } from '../http/call.ts';
/** POST /runs/{run_id}/{attempt}/heartbeat: the run is alive; the answer says what people ask of it. */
export declare function heartbeatRunHandler({ database, changed }: ApiContext): Handler<'heartbeatRun'>;
