import type { Database } from '../../src/store/database.ts';
import { tablesOf } from '../../src/store/tables.ts';

/** A run of the fleet as a test writes it; what is absent is as plain as can be. */
export interface FleetRows {
  readonly run_id: string;
  readonly attempt?: number;
  readonly plan?: { readonly path: string; readonly text: string };
  readonly submission?: unknown;
  readonly group?: string | undefined;
  readonly whenBusy?: string | undefined;
}

/** Writes the rows of a run that no server drives yet. */
export async function addFleetRows(database: Database, run: FleetRows): Promise<void> {
  const { runs, fleet_runs } = tablesOf(database.schema);
  const { run_id, attempt = 1, plan = { path: 'test.yml', text: '' }, submission = {}, group, whenBusy } = run;
  await database.query({
    text: `WITH r AS (INSERT INTO ${runs} (run_id, attempt, source_key, status, plan_name, started_at)
VALUES ($1::text, $2::integer, $1::text || $2::integer, 'running', 'test', now()))
INSERT INTO ${fleet_runs} (run_id, attempt, plan_path, plan_text, submission, group_name, when_busy, submitted_by)
VALUES ($1::text, $2::integer, $3::text, $4::text, $5::jsonb, $6::text, $7::text, 'token:ana')`,
    values: [
      run_id,
      attempt,
      plan.path,
      plan.text,
      JSON.stringify(submission),
      group ?? null,
      group === undefined ? null : (whenBusy ?? 'queue'),
    ],
  });
}
