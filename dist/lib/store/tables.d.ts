/** Our tables with their schema in front, ready to stand in SQL. */
export type Tables = Readonly<Record<TableName, string>>;
type TableName = 'tasks' | 'runs' | 'events' | 'logs' | 'tokens' | 'spent_tokens' | 'idempotency' | 'schedule_ticks' | 'decisions' | 'links' | 'outbox' | 'deliveries' | 'delivery_tries' | 'endpoints' | 'message_memory' | 'github_marks' | 'github_pulls';
/** The tables of one schema (a checked identifier). */
export declare const tablesOf: (schema: string) => Tables;
/** SQL that is made once for each schema. */
export declare function sqlFor(make: (tables: Tables) => string): (schema: string) => string;
export {};
