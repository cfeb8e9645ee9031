const NAMES = [
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
export const tablesOf = once((schema) => Object.fromEntries(NAMES.map((name) => [name, `"${schema}".agents_${name}`])));
/** SQL that is made once for each schema. */
export function sqlFor(make) {
    return once((schema) => make(tablesOf(schema)));
}
function once(make) {
    const made = new Map();
    return (schema) => {
        const known = made.get(schema);
        if (known !== undefined)
            return known;
        const value = make(schema);
        made.set(schema, value);
        return value;
    };
}
