/** Our tables with their schema in front, ready to stand in SQL. */
export type Tables = Readonly<Record<TableName, string>>;

type TableName = 'tasks' | 'runs' | 'events' | 'logs' | 'tokens' | 'spent_tokens' | 'idempotency' | 'schedule_ticks';

const NAMES: readonly TableName[] = [
  'tasks',
  'runs',
  'events',
  'logs',
  'tokens',
  'spent_tokens',
  'idempotency',
  'schedule_ticks',
];

/** The tables of one schema (a checked identifier). */
export function tablesOf(schema: string): Tables {
  return Object.fromEntries(NAMES.map((name) => [name, `"${schema}".agents_${name}`])) as Tables;
}
