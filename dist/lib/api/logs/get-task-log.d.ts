import type { ApiContext } from '../context.ts';
import type { Handler } from '../http/call.ts';
import type { Live } from '../live/create-live.ts';
/** GET /tasks/{id}/log: the log as text, whole or a part; with `follow` as an event stream that goes on while the task does. */
export declare function getTaskLogHandler({ database, clock }: ApiContext, live: Live): Handler<'getTaskLog'>;
