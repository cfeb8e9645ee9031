/** Our tables with their schema in front, ready to stand in SQL. */
export type Tables = Readonly<Record<TableName, string>>;
type TableName = 'tasks' | 'runs' | 'events' | 'logs' | 'tokens' | 'spent_tokens' | 'idempotency' | 'schedule_ticks' | 'decisions' | 'links' | 'outbox' | 'deliveries' | 'delivery_tries' | 'endpoints' | 'message_memory' | 'github_marks' | 'github_pulls' | 'fleet_runs' | 'fleet_events' | 'fleet_jobs' | 'fleet_workers' | 'fleet_locks' | 'fleet_artifacts' | 'fleet_lanes' | 'fleet_done';
/** The tables of one schema (a checked identifier). */
export declare const tablesOf: (schema: string) => Tables;
/** SQL that is made once for each schema. */
export declare function sqlFor(make: (tables: Tables) => string): (schema: string) => string;
export {};
