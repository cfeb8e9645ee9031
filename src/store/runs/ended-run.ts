import type { Database } from '../database.ts';
import { tablesOf } from '../tables.ts';

/** Whether the run that `sourceKey` names is known here and has ended. */
export async function hasEnded(database: Database, runId: string, sourceKey: string): Promise<boolean> {
  const rows = await database.query({
    name: 'has-run-ended',
    text: `SELECT 1::text AS found FROM ${tablesOf(database.schema).runs}
            WHERE run_id = $1::text AND source_key = $2::text AND status IN ('succeeded', 'failed', 'cancelled', 'awaiting_approval')`,
    values: [runId, sourceKey],
  });
  return rows.length > 0;
}
