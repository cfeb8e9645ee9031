import type { Database } from '../../src/store/database.ts';
import { type RunFields, registerRun } from '../../src/store/runs/register-run.ts';
import type { StoredRun } from '../../src/store/runs/run-row.ts';
import { tablesOf } from '../../src/store/tables.ts';

/** Who does things in tests of the store. */
export const TESTER = { actor: 'token:test', channel: 'api', owner: null, repositoryId: null } as const;

/** What a run is registered with, with what a test asks for. */
export function runFields(fields: Partial<RunFields> = {}): RunFields {
  return {
    run_id: 'nightly-1',
    source_key: 'source-1',
    plan: { name: 'nightly', path: 'plans/nightly.yml', digest: 'd1', text: 'version: 1\n' },
    started_at: '2026-01-02T03:04:05Z',
    ...fields,
  };
}

/** Registers a run; throws where that is refused. */
export async function registered(database: Database, fields: Partial<RunFields> = {}): Promise<StoredRun> {
  const answer = await registerRun(database, runFields(fields), TESTER);
  if (answer.kind === 'foreign') throw new Error('foreign');
  return answer.run;
}

/** Makes a run as if it had not been heard of for so long. */
export async function silence(database: Database, run_id: string, seconds: number): Promise<void> {
  await database.query({
    text: `UPDATE ${tablesOf(database.schema).runs}
              SET heartbeat_at = now() - $2::integer * interval '1 s', created_at = now() - interval '1 day' WHERE run_id = $1`,
    values: [run_id, seconds],
  });
}

/** One event as a line: `run registered -running v1 token:test`. */
export async function eventLines(database: Database, run_id = 'nightly-1'): Promise<readonly string[]> {
  const rows = await database.query({
    text: `SELECT concat_ws(' ', kind, task, action, coalesce(status_from, '') || '>' || status_to, 'v' || version, actor) AS line
             FROM ${tablesOf(database.schema).events} WHERE run_id = $1 ORDER BY id`,
    values: [run_id],
  });
  return rows.map(({ line }) => line ?? '');
}
