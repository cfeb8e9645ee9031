import type { ApiContext } from '../context.ts';
import { type Handler } from '../http/call.ts';
/** DELETE /tasks/before: removes what started before a time, but nothing that awaits approval; or only counts it. */
export declare function pruneTasksHandler({ database }: ApiContext): Handler<'pruneTasks'>;
