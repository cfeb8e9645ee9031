import type { ApiContext } from '../context.ts';
import { type Handler } from '../http/call.ts';
/** POST /tasks: a new row, at any status. What started now and says nothing of when is given the time. */
export declare function createTaskHandler({ database, clock, changed }: ApiContext): Handler<'createTask'>;
