import type { Database } from '../database.ts';
import { tablesOf } from '../tables.ts';

/** How many tasks are in each open state, zero where none is. Walks the index of states over the open ones alone. */
export async function openTasks(database: Database): Promise<ReadonlyMap<string, number>> {
  const rows = await database.query({
    name: 'open_tasks',
    text: `SELECT s.status, count(t.id) AS n
             FROM (VALUES ('queued'), ('running'), ('awaiting_approval')) AS s (status)
             LEFT JOIN ${tablesOf(database.schema).tasks} AS t ON t.status = s.status
            GROUP BY s.status`,
  });
  return new Map(rows.map(({ status, n }) => [status ?? '', Number(n)]));
}
