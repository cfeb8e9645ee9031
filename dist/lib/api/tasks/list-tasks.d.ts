import { type TaskFilter } from '../../store/tasks/list-tasks.ts';
import type { ApiContext } from '../context.ts';
import { type Call, type Handler } from '../http/call.ts';
/** GET /tasks: the newest, as a bare array. */
export declare function listTasksHandler({ database }: ApiContext): Handler<'listTasks'>;
/** GET /tasks/paged: a page and the way to the next. */
export declare function pageTasksHandler({ database }: ApiContext): Handler<'pageTasks'>;
/** GET /tasks/{id}: the row, how its approval stands where people are or were asked, and whether it has a job of the fleet. */
export declare function getTaskHandler({ database }: ApiContext): Handler<'getTask'>;
/** The filters of a checked query. */
export declare function filterOf(query: Call<'listTasks' | 'pageTasks' | 'exportTasks'>['query']): TaskFilter;
