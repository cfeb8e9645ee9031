import type { ApiContext } from '../context.ts';
import { type Handler } from '../http/call.ts';
/** GET /tasks/{id}/history: who changed what, oldest first. */
export declare function getTaskHistoryHandler({ database }: ApiContext): Handler<'getTaskHistory'>;
