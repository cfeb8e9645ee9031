/** Who changed something and by which way. */
export interface Author {
    /** Principal id (`token:ci`, `github:octocat`), or what of ours did it (`sweep`). */
    readonly actor: string;
    readonly channel: 'api' | 'cli' | 'dashboard' | 'sync' | 'sweep' | 'migration' | 'link' | 'slack' | 'pull_request' | 'comment' | 'expiry';
}
/** Columns of an event that a change of a task writes; `at` and `id` are the database's. */
export declare const TASK_EVENT_COLUMNS = "kind, action, task_id, run_id, attempt, task, version, status_from, status_to, actor, channel, changes";
/** Columns of an event that a change of a run writes. */
export declare const RUN_EVENT_COLUMNS = "kind, action, run_id, attempt, version, status_from, status_to, actor, channel, changes";
