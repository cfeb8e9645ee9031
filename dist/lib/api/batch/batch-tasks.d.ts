import type { ApiContext } from '../context.ts';
import { type Handler } from '../http/call.ts';
/**
 * POST /tasks/batch: each item as if it had come alone and in its order, but many in one statement. One that fails leaves the others be:
 * where a statement of many fails, each half is tried alone.
 */
export declare function batchTasksHandler(context: ApiContext): Handler<'batchTasks'>;
