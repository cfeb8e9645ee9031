/** Columns of an event that a change of a task writes; `at` and `id` are the database's. */
export const TASK_EVENT_COLUMNS = 'kind, action, task_id, run_id, attempt, task, version, status_from, status_to, actor, channel, changes';
/** Columns of an event that a change of a run writes. */
export const RUN_EVENT_COLUMNS = 'kind, action, run_id, attempt, version, status_from, status_to, actor, channel, changes';
