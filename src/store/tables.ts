/** Our tables with their schema in front, ready to stand in SQL. */
export type Tables = Readonly<Record<TableName, string>>;

type TableName =
  | 'tasks'
  | 'runs'
  | 'events'
  | 'logs'
  | 'tokens'
  | 'spent_tokens'
  | 'idempotency'
  | 'schedule_ticks'
  | 'decisions'
  | 'links'
  | 'outbox'
  | 'deliveries'
  | 'delivery_tries'
  | 'endpoints'
  | 'message_memory'
  | 'github_marks'
  | 'github_pulls'
  | 'fleet_runs'
  | 'fleet_events'
  | 'fleet_jobs'
  | 'fleet_workers'
  | 'fleet_locks'
  | 'fleet_artifacts'
  | 'fleet_lanes'
  // A sequence: the order in which jobs ended.
  | 'fleet_done';

const NAMES: readonly TableName[] = [
  'tasks',
  'runs',
  'events',
  'logs',
  'tokens',
  'spent_tokens',
  'idempotency',
  'schedule_ticks',
  'decisions',
  'links',
  'outbox',
  'deliveries',
  'delivery_tries',
  'endpoints',
  'message_memory',
  'github_marks',
  'github_pulls',
  'fleet_runs',
  'fleet_events',
  'fleet_jobs',
  'fleet_workers',
  'fleet_locks',
  'fleet_artifacts',
  'fleet_lanes',
  'fleet_done',
];

/** The tables of one schema (a checked identifier). */
export const tablesOf: (schema: string) => Tables = once(
  (schema) => Object.fromEntries(NAMES.map((name) => [name, `"${schema}".agents_${name}`])) as Tables,
);

/** SQL that is made once for each schema. */
export function sqlFor(make: (tables: Tables) => string): (schema: string) => string {
  return once((schema) => make(tablesOf(schema)));
}

function once<T>(make: (schema: string) => T): (schema: string) => T {
  const made = new Map<string, T>();
  return (schema) => {
    const known = made.get(schema);
    if (known !== undefined) return known;
    const value = make(schema);
    made.set(schema, value);
    return value;
  };
}
