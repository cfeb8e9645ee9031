/** SQL for the run of the alias `r` as the JSON that a cell of a table has room for. */
export declare const RUN_BRIEF: string;
/** The order in which runs are newest first, which indexes have. */
export declare const NEWEST = "ORDER BY r.started_at DESC, r.id DESC";
