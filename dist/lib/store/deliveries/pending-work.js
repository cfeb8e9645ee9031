import { tablesOf } from '../tables.js';
/** Looks for work at a time (RFC 3339). Costs two index reads. */
export async function pendingWork(database, kinds, now) {
    const { outbox, deliveries } = tablesOf(database.schema);
    const [row] = await database.query({
        name: 'outbox_look',
        text: `SELECT EXISTS (SELECT FROM ${outbox} WHERE due_at <= $2::timestamptz) AS events,
                  (SELECT ceil(extract(epoch FROM due_at) * 1000)::bigint FROM ${deliveries}
                    WHERE status = 'pending' AND kind = ANY ($1::text[]) ORDER BY due_at LIMIT 1) AS next_due`,
        values: [kinds, now],
    });
    return { events: row?.events === 't', nextDue: row?.next_due == null ? undefined : Number(row.next_due) };
}
/** Counts what waits. */
export async function outboxBacklog(database) {
    const { outbox, deliveries } = tablesOf(database.schema);
    const rows = await database.query({
        name: 'outbox_backlog',
        text: `SELECT NULL AS kind, count(*) AS n FROM ${outbox} UNION ALL
           SELECT kind, count(*) FROM ${deliveries} WHERE status = 'pending' GROUP BY kind`,
    });
    return {
        events: Number(rows.find(({ kind }) => kind === null)?.n ?? 0),
        deliveries: new Map(rows.flatMap(({ kind, n }) => (kind == null ? [] : [[kind, Number(n)]]))),
    };
}
