import type { ApiContext } from '../context.ts';
import type { Handler } from '../http/call.ts';
/** GET /tasks/paged.csv: as many rows as asked for, newest first, read and written a page at a time. */
export declare function exportTasksHandler({ database }: ApiContext): Handler<'exportTasks'>;
